import type { Guard } from '../../../domain/lifecycle/index.ts';
import type { Capability } from '../../../domain/organisation/index.ts';
import type { Approvable, ApprovalEngine } from './approvable.ts';
import type { BackgroundHandler, Companion, Schedule } from './background.ts';
import type { ConstraintErrors } from './constraint-errors.ts';
import type { EventSubscriber } from './events.ts';
import type { HomeCard, PlatformCard } from './home.ts';
import type { RegisterHooks } from './hooks.ts';
import type { BatchEffect, FieldCommands, OrderFact } from './order-slots.ts';
import type { Route } from './route.ts';

/** A module of the Studio and where it starts in the bar: work first, machinery last. */
export type StudioModule = { id: string; place: 'first' | 'last' };

/**
 * Everything a domain brings. The routes, the hooks, the worker, the lifecycle engine, the
 * isolation matrix, the OpenAPI document and the module bar read it; none of them knows a domain.
 */
export type Domain = {
  /** The domain's folder. */
  name: string;
  routes?: readonly Route[];
  /** Run in this order, after those of the domains before it in `src/domains.ts`. */
  hooks?: readonly RegisterHooks[];
  /** What the worker does with the domain's messages: one handler per topic. */
  background?: readonly BackgroundHandler[];
  schedules?: readonly Schedule[];
  /** What a worker does beside its queues. */
  companions?: readonly Companion[];
  /** What guards may know of an order, by name. */
  facts?: Readonly<Record<string, OrderFact>>;
  /** Checks that a transition may name. They are pure, and devices leave them to the server. */
  guards?: Readonly<Record<string, Guard>>;
  /** What may follow a step of an order, by the name that a transition gives. */
  effects?: Readonly<Record<string, BatchEffect>>;
  /** Commands of the technicians' devices. */
  fieldCommands?: FieldCommands;
  /** What the domain tells that changes no row (`mail.opened`); the model has the other kinds. */
  eventKinds?: readonly string[];
  /** Who is told of events, of this domain or of others. */
  subscribers?: readonly EventSubscriber[];
  /** Constraints of the database whose violation has a meaning of its own to the caller. */
  constraintErrors?: ConstraintErrors;
  /** Capabilities that the domain's routes and use cases ask for. */
  capabilities?: readonly Capability[];
  /** Commands that a company may let wait for approval. */
  approvable?: readonly Approvable[];
  /** One domain has it: what makes commands wait. */
  approvalEngine?: ApprovalEngine;
  studioModules?: readonly StudioModule[];
  /** Figures of Home and the lists they open. */
  homeCards?: readonly HomeCard[];
  /** Figures of Home about the whole installation. */
  platformCards?: readonly PlatformCard[];
};

/** Says what a domain brings; `src/domains.ts` lists it. */
export const defineDomain = (domain: Domain): Domain => domain;

import { addEffects, addGuards } from '../../../domain/lifecycle/index.ts';
import { type Approvable, setApprovalEngine } from './approvable.ts';
import type { BackgroundHandler, Companion, Schedule } from './background.ts';
import { addConstraintErrors } from './constraint-errors.ts';
import type { Domain, StudioModule } from './domain.ts';
import type { EventSubscriber } from './events.ts';
import type { HomeCard, PlatformCard } from './home.ts';
import type { RegisterHooks } from './hooks.ts';
import type { BatchEffect, FieldCommands, OrderFact } from './order-slots.ts';
import type { Route } from './route.ts';

/** What all domains bring, each kind in the order of the domains. */
export type Registered = {
  domains: readonly Domain[];
  routes: readonly Route[];
  hooks: readonly RegisterHooks[];
  background: readonly BackgroundHandler[];
  schedules: readonly Schedule[];
  companions: readonly Companion[];
  facts: Readonly<Record<string, OrderFact>>;
  effects: Readonly<Record<string, BatchEffect>>;
  fieldCommands: FieldCommands;
  eventKinds: readonly string[];
  subscribers: readonly EventSubscriber[];
  /** By command. */
  approvable: Readonly<Record<string, Approvable>>;
  studioModules: readonly StudioModule[];
  homeCards: readonly HomeCard[];
  platformCards: readonly PlatformCard[];
};

let current: Registered | undefined;

/**
 * One record of many; a name that two domains bring is an error of the product. It is asked for names from
 * outside, so that it has none but those: not what every object has.
 */
const join = <T>(
  domains: readonly Domain[],
  kind: string,
  of: (domain: Domain) => Readonly<Record<string, T>> | undefined,
): Record<string, T> => {
  const owners = new Map<string, string>();
  const entries = domains.flatMap((domain) =>
    Object.entries(of(domain) ?? {}).map((entry) => {
      const other = owners.get(entry[0]);
      if (other) throw new Error(`${kind} ${entry[0]} is brought by ${other} and ${domain.name}.`);
      owners.set(entry[0], domain.name);
      return entry;
    }),
  );
  return Object.assign(Object.create(null) as Record<string, T>, Object.fromEntries(entries));
};

/** Takes the list of domains of this process; refuses what two of them claim. */
export const registerDomains = (domains: readonly Domain[]): Registered => {
  join(domains, 'Domain', ({ name }) => ({ [name]: true }));
  join(domains, 'Route', ({ routes = [] }) =>
    Object.fromEntries(routes.map(({ method, path }) => [`${method} ${path}`, true])),
  );
  join(domains, 'Topic', ({ background = [] }) =>
    Object.fromEntries(background.map(({ topic }) => [topic, true])),
  );
  join(domains, 'Card', ({ homeCards = [], platformCards = [] }) =>
    Object.fromEntries([...homeCards, ...platformCards].map(({ id }) => [id, true])),
  );
  addGuards(join(domains, 'Guard', ({ guards }) => guards));
  const effects = join(domains, 'Effect', (domain) => domain.effects);
  addEffects(Object.keys(effects));
  addConstraintErrors(join(domains, 'Constraint', (domain) => domain.constraintErrors));
  setApprovalEngine(domains.find(({ approvalEngine }) => approvalEngine)?.approvalEngine ?? null);
  current = {
    domains,
    routes: domains.flatMap(({ routes = [] }) => routes),
    hooks: domains.flatMap(({ hooks = [] }) => hooks),
    background: domains.flatMap(({ background = [] }) => background),
    schedules: domains.flatMap(({ schedules = [] }) => schedules),
    companions: domains.flatMap(({ companions = [] }) => companions),
    facts: join(domains, 'Fact', ({ facts }) => facts),
    effects,
    fieldCommands: join<unknown>(domains, 'Field command', ({ fieldCommands }) => fieldCommands),
    eventKinds: domains.flatMap(({ eventKinds = [] }) => eventKinds),
    subscribers: domains.flatMap(({ subscribers = [] }) => subscribers),
    approvable: join(domains, 'Approvable command', ({ approvable = [] }) =>
      Object.fromEntries(approvable.map((one) => [one.command, one])),
    ),
    studioModules: domains.flatMap(({ studioModules = [] }) => studioModules),
    homeCards: domains.flatMap(({ homeCards = [] }) => homeCards),
    platformCards: domains.flatMap(({ platformCards = [] }) => platformCards),
  };
  return current;
};

/** What this process registered; a program that runs use cases imports `src/domains.ts`. */
export const registered = (): Registered => {
  if (!current) throw new Error('No domain is registered: import src/domains.ts first.');
  return current;
};

import type { Accountability } from '@directus/types';
import type { Knex } from 'knex';
import { type Capability, knownCapabilities } from '../../../domain/organisation/capabilities.ts';
import type { Persona } from '../../../domain/organisation/personas.ts';
import { newId } from '../../../domain/kernel/ids.ts';
import { forbidden } from './errors.ts';

export type ActorSource = 'studio' | 'portal' | 'api' | 'system' | 'parser' | 'worker';

/** What the actor is in one company, with what the persona's row says at this moment. */
export type ActorMembership = {
  company: string;
  persona: Persona;
  /** The shipped persona that it counts as in the steps of lifecycles. */
  actsAs: Persona | null;
  capabilities: readonly string[];
};

/** The one order that a link opens, and as which technician its holder works on it. */
export type VisitLink = {
  id: string;
  company: string;
  order: string;
  technician: string;
  /** Who was given it, as the history names him. */
  holder: string;
};

/** Who acts, in which companies and as what, and through which door. */
export type Actor = {
  userId: string | null;
  isPlatformAdmin: boolean;
  memberships: readonly ActorMembership[];
  source: ActorSource;
  requestId: string;
  /** The route or the kind of background work, as events and logs name it. */
  via?: string;
  ip?: string;
  /** What he asked for was approved: his command runs without asking again, and the history names both. */
  approval?: { request: string; by: readonly string[]; lastBy?: string | null };
  /** Nobody with an account: the holder of a link. Reaches its order and nothing else. */
  link?: VisitLink;
};

const UNRESTRICTED_SOURCES: readonly ActorSource[] = ['system', 'parser', 'worker'];

/** Acts for the platform itself: scheduled jobs, seeds, the worker. May do everything. */
export const systemActor = (
  source: ActorSource,
  requestId: string = newId(),
  via?: string,
): Actor => ({
  userId: null,
  isPlatformAdmin: true,
  memberships: [],
  source,
  requestId,
  ...(via === undefined ? {} : { via }),
});

/**
 * Acts on the word of the partner, whose mail or form is its own approval, whoever presses the
 * button here. The history names the person all the same.
 */
export const onWordOfPartner = ({ userId, requestId }: Actor): Actor => ({
  ...systemActor('parser', requestId),
  userId,
});

/**
 * Reads the active memberships of the user who sent the request, and with them what their personas
 * may do: one statement, so that there is nothing that could be out of date.
 */
export const actorFromAccountability = async (
  knex: Knex,
  accountability: Accountability | null | undefined,
  { source, requestId = newId(), via }: { source: ActorSource; requestId?: string; via?: string },
): Promise<Actor> => {
  if (!accountability) return systemActor(source, requestId, via);
  const memberships = accountability.user
    ? await knex('memberships')
        .join('companies', 'companies.id', 'memberships.company')
        .join('personas', 'personas.code', 'memberships.persona')
        .where('memberships.user', accountability.user)
        .where('memberships.is_active', true)
        .where('companies.is_active', true)
        .select<ActorMembership[]>(
          'memberships.company',
          'memberships.persona',
          'personas.acts_as as actsAs',
          'personas.capabilities',
        )
    : [];
  return {
    userId: accountability.user ?? null,
    isPlatformAdmin: accountability.admin === true,
    memberships,
    source,
    requestId,
    ...(via === undefined ? {} : { via }),
    ...(accountability.ip ? { ip: accountability.ip } : {}),
  };
};

/** Through Directus' own doors a session is that of the Studio, a token somebody's program. */
export const sourceThroughDirectus = (accountability: Accountability | null): ActorSource => {
  if (!accountability) return 'system';
  return accountability.session ? 'studio' : 'api';
};

/** Who acts in a hook or filter of Directus. */
export const actorThroughDirectus = (
  knex: Knex,
  accountability: Accountability | null,
): Promise<Actor> =>
  actorFromAccountability(knex, accountability, { source: sourceThroughDirectus(accountability) });

const isUnrestricted = (actor: Actor): boolean =>
  actor.isPlatformAdmin || (actor.userId === null && UNRESTRICTED_SOURCES.includes(actor.source));

export const personasIn = (actor: Actor, company: string): Persona[] =>
  actor.memberships
    .filter((membership) => membership.company === company)
    .map((membership) => membership.persona);

/** The personas that count in the steps of lifecycles: the actor's own and those they act as. */
export const stepPersonasIn = (actor: Actor, company: string): Persona[] => [
  ...new Set(
    actor.memberships
      .filter((membership) => membership.company === company)
      .flatMap(({ persona, actsAs }) => (actsAs ? [persona, actsAs] : [persona])),
  ),
];

/** What the actor's personas in the company may do together. */
export const capabilitiesIn = (actor: Actor, company: string): Capability[] =>
  knownCapabilities(
    actor.memberships
      .filter((membership) => membership.company === company)
      .flatMap(({ capabilities }) => capabilities),
  );

/** Companies the actor belongs to, in no particular order and each once. */
export const companiesOf = (actor: Actor): string[] => [
  ...new Set(actor.memberships.map((membership) => membership.company)),
];

/** Companies of which the actor may know anything; `all` for the platform's own actors. */
export const companiesSeenBy = (actor: Actor): string[] | 'all' =>
  isUnrestricted(actor) ? 'all' : companiesOf(actor);

export const hasCapability = (actor: Actor, company: string, capability: Capability): boolean =>
  isUnrestricted(actor) ||
  actor.memberships.some(
    (membership) => membership.company === company && membership.capabilities.includes(capability),
  );

/** Companies in which the actor has the capability; `all` for the platform's own actors. */
export const companiesWithCapability = (actor: Actor, capability: Capability): string[] | 'all' =>
  isUnrestricted(actor)
    ? 'all'
    : companiesOf(actor).filter((company) => hasCapability(actor, company, capability));

/** Throws FORBIDDEN, with the same words whether the company is foreign or the persona too small. */
export const requireCapability = (actor: Actor, company: string, capability: Capability): void => {
  if (!hasCapability(actor, company, capability)) throw forbidden();
};

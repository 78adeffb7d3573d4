import type { UseCaseContext } from './context.ts';
import { defineTopic } from './topics.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What happened to one row; see docs/domains/events.md. */
export type DomainEvent = {
  /** Rises; of one subject in the order in which things happened. */
  id: string;
  kind: string;
  version: number;
  company: string | null;
  collection: string;
  subject: string;
  /** Fields that changed, as they were; all that were set of a deleted row, null of a new one. */
  before: Fields | null;
  /** Fields that changed, as they are now; all that are set of a new row, null of a deleted one. */
  after: Fields | null;
  user: string | null;
  persona: string | null;
  source: string;
  via: string | null;
  requestId: string | null;
  occurredAt: Date;
};

/**
 * Is told of each event at least once. Whatever it writes in `ctx` happens once, since it is the same
 * transaction that notes the event as told; what it does elsewhere has to bear a repetition, with the
 * id of the event to recognise it by.
 */
export type EventSubscriber = {
  /** Never changed: what is still to be told stands under it. */
  name: string;
  kinds: readonly string[] | 'all';
  /** Only of events that say something of one of these fields; without, of all of these kinds. */
  fields?: readonly string[];
  /** Told of one subject's events one after the other; one that fails holds up those behind it. */
  inOrder?: boolean;
  handle: (ctx: UseCaseContext, event: DomainEvent) => Promise<void>;
};

/** Tells a subscriber of events, by their ids. */
export const deliverEventsTopic = defineTopic<{ subscriber: string; events: string[] }>(
  'platform.deliver-events',
);

export type SpokenEvent = {
  /** One of the `eventKinds` of a domain. */
  kind: string;
  company: string;
  collection: string;
  subject: string;
  data?: Record<string, unknown>;
};

/** Tells of something in the transaction in which it happens, as the actor who was said there. */
export const emit = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  { kind, company, collection, subject, data = {} }: SpokenEvent,
): Promise<void> => {
  await ctx.trx.raw(
    `with who as (select fieldwright.event_actor() as said), told as (
       insert into fieldwright.domain_events
         (kind, company, collection, subject, after, actor_user, persona, source, via, request_id)
       select ?, ?::uuid, ?, ?::uuid, ?::json, (said->>'user')::uuid, said->'personas'->>?,
         coalesce(said->>'source', 'system'), said->>'via', said->>'request'
       from who returning id
     ) select fieldwright.announce_events() from told`,
    [kind, company, collection, subject, JSON.stringify(data), company],
  );
};

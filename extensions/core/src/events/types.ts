import type { EventKind as TableKind } from '../../../domain/kernel/generated/event-kinds.ts';
import type { UseCaseContext } from '../platform/context.ts';

/** What happens and changes no row: the triggers of the tables tell of everything else. */
export type SpokenKind = 'work-order-secret.revealed' | 'mail.opened';
export type EventKind = TableKind | SpokenKind;

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
  kinds: readonly EventKind[] | 'all';
  /** Told of one subject's events one after the other; one that fails holds up those behind it. */
  inOrder?: boolean;
  handle: (ctx: UseCaseContext, event: DomainEvent) => Promise<void>;
};

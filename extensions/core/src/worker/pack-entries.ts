import { chunksOf } from '../../../domain/kernel/chunks.ts';
import type { BackgroundHandler } from '../platform/background.ts';
import { attemptsOf, bundleEntry, type QueueEntry, singleEntry } from './queue-entry.ts';

/** BullMQ's own bound. */
const MAX_PRIORITY = 2_097_152;
/** A few messages are not packed into one bundle but spread, so that they run side by side. */
const SPREAD = 4;
/**
 * A message that goes first overtakes all but one in so many of its company's open jobs. Not all:
 * a flood of such messages must not stand before somebody else's single job either.
 */
const OVERTAKES = 50;

export type OutboxRow = {
  /** Place in the outbox. */
  id: string;
  event_id: string;
  company: string | null;
  topic: string;
  payload: { readonly [name: string]: unknown };
  request_id: string | null;
  /** Handed over before: an operator wants it tried again, or the queue lost it. */
  is_again: boolean;
};

export type Packed = {
  entries: QueueEntry[];
  /** Bundle by the event id of each message that is in one. */
  bundleOf: Map<string, string>;
};

/**
 * Makes jobs of messages of one topic: one each, or bundles of what one request asked for one
 * company. `backlog` counts the open jobs of each company and is counted on.
 */
export const packEntries = (
  rows: readonly OutboxRow[],
  handler: BackgroundHandler,
  backlog: Map<string, number>,
): Packed => {
  const bundleOf = new Map<string, string>();
  const attempts = attemptsOf(handler);
  const groups = 'runAll' in handler ? groupsOf(rows, handler.bundle) : rows.map((row) => [row]);
  const entries = groups.map((group) => {
    const [first] = group as [OutboxRow];
    const envelope = { topic: first.topic, company: first.company, requestId: first.request_id };
    const messages = group.map((row) => ({ id: row.event_id, payload: row.payload }));
    const place = nextPriority(backlog, first.company, group.length);
    const priority = handler.goesFirst?.(first.payload) ? Math.ceil(place / OVERTAKES) : place;
    const terms = { attempts, priority };
    if (messages[0] && messages.length === 1) return singleEntry(envelope, messages[0], terms);
    const entry = bundleEntry(envelope, messages, terms);
    for (const { id } of messages) bundleOf.set(id, entry.opts.jobId);
    return entry;
  });
  return { entries, bundleOf };
};

/** What is handed over again travels alone: it may be what broke its bundle. */
const groupsOf = (rows: readonly OutboxRow[], limit: number): OutboxRow[][] => {
  const alone = rows.filter((row) => row.is_again).map((row) => [row]);
  const fresh = rows.filter((row) => !row.is_again);
  const size = Math.min(limit, Math.ceil(fresh.length / SPREAD));
  const together = Map.groupBy(fresh, (row) => `${row.company} ${row.request_id}`);
  return [...alone, ...[...together.values()].flatMap((group) => chunksOf(group, size))];
};

/**
 * Fairness between companies: the n-th open job of a company has priority n, so somebody's batch
 * of a thousand does not stand before somebody else's single job.
 */
const nextPriority = (
  backlog: Map<string, number>,
  company: string | null,
  messages: number,
): number => {
  const open = backlog.get(company ?? '') ?? 0;
  backlog.set(company ?? '', open + messages);
  return Math.min(open + 1, MAX_PRIORITY);
};

import type { Missing } from '../../../extensions/domain/lifecycle/index.ts';
import type {
  FieldCommand,
  FieldEvidenceForm,
} from '../../../extensions/domain/work/field-contract.ts';

/**
 * `queued`: waits for its turn. `sending`: on its way (after a crash it simply goes again).
 * `applied`: taken by the server, shown until the next snapshot contains it. `refused`: a rule says
 * no. `conflict`: somebody else changed the same. `parked`: five failures of the server.
 */
export type ItemState = 'queued' | 'sending' | 'applied' | 'refused' | 'conflict' | 'parked';

export type ItemProblem = {
  code: string;
  message: string;
  missing: Missing[];
  /** Opposing values of a conflict. */
  yours?: string;
  current?: string;
};

type ItemBase = {
  /** Place in the queue, given by the database. */
  seq: number;
  /** Also the command's id or the evidence's `clientRef`. */
  id: string;
  order: string;
  orderNumber: string;
  /** What the person did, in words. */
  label: string;
  createdAt: string;
  state: ItemState;
  tries: number;
  problem: ItemProblem | null;
  appliedAt: string | null;
  /** Not sent before this moment, by the device's clock: until then it can be undone. */
  holdUntil?: string;
};

export type CommandItem = ItemBase & { kind: 'command'; command: FieldCommand };
export type EvidenceItem = ItemBase & { kind: 'evidence'; form: FieldEvidenceForm };
/** A command that is about no order: `order` is what it is about, for the order of the queue. */
export type CallItem = ItemBase & {
  kind: 'call';
  path: string;
  body: Readonly<Record<string, unknown>>;
  /** Page that shows what it is about. */
  page: { name: string; params: Record<string, string> };
};
export type QueueItem = CommandItem | EvidenceItem | CallItem;

export const isWaiting = (item: QueueItem): boolean =>
  item.state === 'queued' || item.state === 'sending';

/** Can still be taken back as if nothing had happened. */
export const isOnHold = (item: QueueItem, now: string): boolean =>
  item.state === 'queued' && item.holdUntil !== undefined && item.holdUntil > now;

/** Stands still until the person decides. */
export const needsPerson = (item: QueueItem): boolean =>
  item.state === 'refused' || item.state === 'conflict' || item.state === 'parked';

export const isUnsent = (item: QueueItem): boolean => item.state !== 'applied';

/** Moves the order from one status to the next. */
export const changesState = (item: QueueItem): boolean =>
  item.kind === 'command' &&
  (item.command.type === 'transition' || item.command.type === 'report-blocker');

import type { PlanMove, UndoMove } from '../../../../domain/dispatch/index.ts';
import type { OpenVisits, Visit } from '../visit-rows.ts';

/** A move with its times as instants. */
export type PlannedMove = Omit<PlanMove, 'startsAt' | 'endsAt'> & { startsAt: Date; endsAt: Date };

/** The visit that a person sees for an order: the plan, else what is published. */
export const shownVisit = ({ published, draft }: OpenVisits): Visit | undefined =>
  draft ?? published;

/** Whether the move is to where the published visit already is: then no plan is needed. */
export const isAsPublished = ({ published }: OpenVisits, move: PlannedMove): boolean =>
  published !== undefined &&
  published.technician === move.technician &&
  published.starts_at.getTime() === move.startsAt.getTime() &&
  published.ends_at.getTime() === move.endsAt.getTime() &&
  (move.isPinned === undefined || published.is_pinned === move.isPinned);

/** What brings the order back to where it was before the move. */
export const undoOf = (order: string, { draft }: OpenVisits): UndoMove =>
  draft
    ? {
        order,
        technician: draft.technician,
        startsAt: draft.starts_at.toISOString(),
        endsAt: draft.ends_at.toISOString(),
        isPinned: draft.is_pinned,
      }
    : { order, discard: true };

import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { dropDrafts } from '../drafts.ts';
import type { OpenVisits } from '../visit-rows.ts';
import { inherited } from '../visits.ts';
import { isAsPublished, type PlannedMove } from './draft-rows.ts';

type Written = { company: string; moves: readonly PlannedMove[]; open: Map<string, OpenVisits> };

const UPDATE = `
update appointments a set technician = m.technician, starts_at = m.starts_at, ends_at = m.ends_at,
  is_pinned = coalesce(m.is_pinned, a.is_pinned), updated_at = ?, updated_by = ?
from json_to_recordset(?::json) as m(id uuid, technician uuid, starts_at timestamptz,
  ends_at timestamptz, is_pinned boolean)
where a.id = m.id`;

const moveDrafts = async (ctx: UseCaseContext, { moves, open }: Written): Promise<void> => {
  const rows = moves.flatMap((move) => {
    const id = open.get(move.order)?.draft?.id;
    return id === undefined
      ? []
      : [
          {
            id,
            technician: move.technician,
            starts_at: move.startsAt,
            ends_at: move.endsAt,
            is_pinned: move.isPinned ?? null,
          },
        ];
  });
  if (rows.length === 0) return;
  await ctx.trx.raw(UPDATE, [ctx.now, ctx.actor.userId, JSON.stringify(rows)]);
  await noteChange(ctx, {
    collection: 'appointments',
    action: 'update',
    ids: rows.map(({ id }) => id),
  });
};

const makeDrafts = async (
  ctx: UseCaseContext,
  { company, moves, open }: Written,
): Promise<void> => {
  const rows = moves.flatMap((move) => {
    const { draft, published } = open.get(move.order) ?? {};
    return draft
      ? []
      : [
          {
            company,
            work_order: move.order,
            is_pinned: false,
            window_start: null,
            window_end: null,
            notes: null,
            version: 1,
            ...inherited(published),
            technician: move.technician,
            starts_at: move.startsAt,
            ends_at: move.endsAt,
            status: 'draft',
            may_overlap: published?.may_overlap ?? false,
            ...(move.isPinned !== undefined && { is_pinned: move.isPinned }),
          },
        ];
  });
  await bulkInsert(ctx, { collection: 'appointments', rows });
};

/** Writes plans in a fixed number of statements; one that says what is published already goes. */
export const writeDrafts = async (ctx: UseCaseContext, written: Written): Promise<void> => {
  const { company, moves, open } = written;
  const isBack = (move: PlannedMove): boolean => isAsPublished(open.get(move.order) ?? {}, move);
  const back = moves.filter((move) => isBack(move));
  await dropDrafts(ctx, { company, orders: back.map(({ order }) => order) });
  const rest = { company, open, moves: moves.filter((move) => !isBack(move)) };
  await moveDrafts(ctx, rest);
  await makeDrafts(ctx, rest);
};

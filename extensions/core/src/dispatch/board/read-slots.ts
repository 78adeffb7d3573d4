import type { Knex } from 'knex';
import {
  findSlots,
  indexBoard,
  minutesOf,
  type SlotAnswer,
  type WantedVisit,
} from '../../../../domain/dispatch/index.ts';
import type { Language } from '../../../../domain/words/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { notVisible } from '../../platform/errors.ts';
import { boardCompany } from './company.ts';
import { type BoardSpan, readBoard } from './read-board.ts';
import { boardVisits } from './visits.ts';
import { WORK_COLUMNS, WORK_JOINS, workOf, type WorkRow } from './work-columns.ts';

type Row = WorkRow & { company: string; minutes: number };

const ORDER = `select o.company, wt.default_duration_minutes as minutes, ${WORK_COLUMNS}
from work_orders o ${WORK_JOINS} where o.id = :order`;

/** The order as a visit that looks for its place; what is planned of it says how long. */
const wantedVisit = async (
  knex: Knex,
  { order, row, language }: { order: string; row: Row; language: Language },
): Promise<WantedVisit> => {
  const [visit] = await boardVisits(knex, { company: row.company, language, orders: [order] });
  return {
    order,
    minutes: visit ? minutesOf(visit) : row.minutes,
    work: workOf(row),
    ...(visit && {
      mayOverlap: visit.mayOverlap,
      windowStart: visit.windowStart,
      windowEnd: visit.windowEnd,
    }),
  };
};

export type SlotQuery = BoardSpan & { order: string; technician?: string | undefined };

/** Places for the order's visit on these days, ranked; and which rule blocks how many. */
export const readSlots = async (
  knex: Knex,
  actor: Actor,
  { order, technician, language, now, ...span }: SlotQuery & { language: Language; now: Date },
): Promise<SlotAnswer> => {
  const { rows } = await knex.raw<{ rows: Row[] }>(ORDER, { order, language });
  const [row] = rows;
  if (!row || !hasCapability(actor, row.company, 'dispatching'))
    throw notVisible('work_orders', order);
  const company = await boardCompany(knex, actor, row.company);
  const wanted = await wantedVisit(knex, { order, row, language });
  const board = await readBoard(knex, company, {
    ...span,
    language,
    ...(technician !== undefined && { only: [technician] }),
  });
  return findSlots(indexBoard(board), wanted, { now: now.getTime() });
};

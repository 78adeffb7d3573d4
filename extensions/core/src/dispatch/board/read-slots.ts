import type { Knex } from 'knex';
import {
  findSlots,
  indexBoard,
  minutesOf,
  type SlotAnswer,
  type WantedVisit,
} from '../../../../domain/dispatch/index.ts';
import { dayIn } from '../../../../domain/kernel/time.ts';
import type { Language } from '../../../../domain/words/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { notVisible } from '../../platform/errors.ts';
import { boardCompany } from './company.ts';
import { type BoardSpan, daysOf, readBoard } from './read-board.ts';
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

/** The day that the customer asked for, when it is to come and not among the days already. */
const askedDay = (
  { work: { requestedAt } }: WantedVisit,
  { timeZone, now, span }: { timeZone: string; now: Date; span: BoardSpan },
): string | null => {
  if (requestedAt === null) return null;
  const day = dayIn(new Date(requestedAt), timeZone);
  return day >= dayIn(now, timeZone) && !daysOf(span).includes(day) ? day : null;
};

/** Half of the places at most are of the first. */
const together = (first: SlotAnswer, then: SlotAnswer): SlotAnswer => {
  const most = Math.max(first.slots.length, then.slots.length);
  const rules = new Map(first.whyNot.rules.map((rule) => [rule.code, rule]));
  for (const { code, blocked, alone } of then.whyNot.rules) {
    const known = rules.get(code) ?? { code, blocked: 0, alone: 0 };
    rules.set(code, { code, blocked: known.blocked + blocked, alone: known.alone + alone });
  }
  return {
    slots: [...first.slots.slice(0, Math.ceil(most / 2)), ...then.slots].slice(0, most),
    whyNot: {
      evaluated: first.whyNot.evaluated + then.whyNot.evaluated,
      rules: [...rules.values()].sort((a, b) => b.alone - a.alone || b.blocked - a.blocked),
    },
  };
};

export type SlotQuery = BoardSpan & { order: string; technician?: string | undefined };

/**
 * Places for the order's visit, ranked, and which rule blocks how many: on the day that the customer
 * asked for first, when it is none of these days, then on these.
 */
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
  const find = async (asked: BoardSpan): Promise<SlotAnswer> => {
    const board = await readBoard(knex, company, {
      ...asked,
      language,
      ...(technician !== undefined && { only: [technician] }),
    });
    return findSlots(indexBoard(board), wanted, { now: now.getTime() });
  };
  const day = askedDay(wanted, { timeZone: company.timeZone, now, span });
  const shown = await find(span);
  return day === null ? shown : together(await find({ from: day, days: 1 }), shown);
};

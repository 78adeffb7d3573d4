import type { Knex } from 'knex';
import type { Board, PoolOrder } from '../../../domain/dispatch/index.ts';
import { dayRange } from '../../../domain/kernel/time.ts';
import type { DaysInput } from '../../../domain/planning/index.ts';
import type { Language } from '../../../domain/words/index.ts';
import { type BoardCompany, readBoard, readPool } from '../dispatch/index.ts';
import type { Stand } from './explain.ts';
import { dayTechnician, dayVisit, waitingVisit } from './from-board.ts';

export type DaysAsked = {
  from: string;
  days: number;
  technicians: readonly string[] | null;
  orders: readonly string[] | null;
  balance: number;
  language: Language;
  now: Date;
};

/** Who is planned for today leaves at the earliest so many minutes from now. */
const AHEAD_MINUTES = 15;
const PAGE = 500;

/** Orders without a visit, the most pressing first: `most` of them, or all that are named. */
const waitingOrders = async (
  knex: Knex,
  company: string,
  { orders, language, now }: DaysAsked,
  most: number,
): Promise<PoolOrder[]> => {
  const found: PoolOrder[] = [];
  let cursor: string | undefined;
  do {
    const page = await readPool(knex, {
      ...{ company, language, now, tab: 'unscheduled', limit: PAGE },
      ...(cursor && { cursor }),
    });
    found.push(...page.orders.filter(({ order }) => orders === null || orders.includes(order)));
    cursor = page.next ?? undefined;
  } while (cursor && found.length < Math.min(most, orders?.length ?? most));
  return found;
};

const activeTechnicians = async (knex: Knex, company: string): Promise<Set<string>> => {
  const rows = await knex('technicians')
    .where({ company, is_active: true })
    .select<{ id: string }[]>('id');
  return new Set(rows.map(({ id }) => id));
};

const spanOf = ({ from, days, timeZone }: Board): { from: number; to: number } => {
  const first = dayRange(from, timeZone).from.getTime();
  return { from: first, to: first + days * 86_400_000 };
};

/**
 * What the planner needs of a company's days. Visits of people that are not planned are left alone, and
 * so are orders for which a later day was asked.
 */
export const readDays = async (
  knex: Knex,
  company: BoardCompany,
  asked: DaysAsked,
  most: number,
): Promise<{ input: DaysInput; stand: Stand }> => {
  const [board, waiting, active] = await Promise.all([
    readBoard(knex, company, { from: asked.from, days: asked.days, language: asked.language }),
    waitingOrders(knex, company.id, asked, most + 1),
    activeTechnicians(knex, company.id),
  ]);
  const span = spanOf(board);
  const holidays = new Set(board.holidays.map(({ day }) => day));
  const technicians = board.technicians
    .filter(({ id }) => active.has(id) && (asked.technicians?.includes(id) ?? true))
    .map((technician) => dayTechnician(technician, holidays, board.timeZone));
  const planned = new Set(technicians.map(({ id }) => id));
  const isMeant = (order: string): boolean => asked.orders?.includes(order) ?? true;
  const visits = board.visits
    .filter(({ technician }) => technician === null || planned.has(technician))
    .map((visit) => dayVisit(visit, board, isMeant(visit.order)))
    .filter(({ isFixed, now }) => !isFixed || now !== null);
  const waits = waiting
    .filter(({ requestedAt }) => requestedAt === null || Date.parse(requestedAt) < span.to)
    .map((order) => waitingVisit(order, board));
  return {
    input: {
      technicians,
      visits: [...visits, ...waits],
      balance: asked.balance,
      earliest: asked.now.getTime() + AHEAD_MINUTES * 60_000,
    },
    stand: { board, waiting, planned },
  };
};

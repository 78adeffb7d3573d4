import type { Knex } from 'knex';
import {
  judgeAssignment,
  type OverdueCheck,
  type OverdueRule,
} from '../../../../domain/equipment/index.ts';
import { dayIn } from '../../../../domain/kernel/time.ts';
import { loadCases } from '../../lifecycle/index.ts';
import { type Actor } from '../../platform/actor.ts';
import { notVisible } from '../../platform/errors.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { BOOKS } from '../piece.ts';

export type Pickable = {
  id: string;
  code: string;
  name: string;
  categoryName: string;
  condition: string;
  /** `taken`: booked in that time. `refused`: its category refuses one whose check is overdue. */
  answer: 'free' | 'warns' | 'refused' | 'taken' | 'down';
  overdue: OverdueCheck[];
  /** Number of the order that has it. */
  takenBy: string | null;
};

type Row = Omit<Pickable, 'answer' | 'overdue'> & {
  is_down: boolean;
  overdue_rule: OverdueRule;
  inspection_due_on: string | null;
  calibration_due_on: string | null;
  time_zone: string;
};

const MOST = 50;
const PLACE: Record<Pickable['answer'], number> = {
  free: 0,
  warns: 1,
  taken: 2,
  refused: 3,
  down: 4,
};

export const companyOfJob = async (
  knex: Knex,
  actor: Actor,
  { workOrder, capability }: { workOrder: string; capability: typeof BOOKS },
): Promise<string> => {
  const order = await knex('work_orders')
    .where({ id: workOrder })
    .first<{ company: string } | undefined>('company');
  assertOwn(actor, order, { collection: 'work_orders', id: workOrder, capability });
  return order.company;
};

/** Pieces of the order's company for a time, those that are free first. */
export const findFree = async (
  knex: Knex,
  actor: Actor,
  {
    workOrder,
    from,
    to,
    search,
  }: { workOrder: string; from: Date; to: Date; search?: string | undefined },
): Promise<Pickable[]> => {
  const company = await companyOfJob(knex, actor, { workOrder, capability: BOOKS });
  const word = search?.trim().toLowerCase() ?? '';
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select e.id, e.code, e.name, c.name as "categoryName", e.condition, e.is_down, c.overdue_rule,
       e.inspection_due_on::text, e.calibration_due_on::text, coalesce(s.time_zone, o.time_zone) as time_zone,
       (select w.number from equipment_bookings b
          join work_orders w on w.company = b.company and w.id = b.work_order
        where b.company = e.company and b.equipment = e.id and b.state = 'booked' and b.is_exclusive
          and b.starts_at < ? and b.ends_at > ? order by b.starts_at limit 1) as "takenBy"
     from equipment e
     join equipment_categories c on c.company = e.company and c.id = e.category
     join companies o on o.id = e.company
     left join sites s on s.company = e.company and s.id = e.site
     where e.company = ? and e.retired_on is null and e.condition <> 'lost'
       and (? = '' or e.search_text like ?)
     order by "takenBy" nulls first, e.is_down, e.code, e.id limit ${String(MOST)}`,
    [to, from, company, word, `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`],
  );
  return rows
    .map(({ is_down: isDown, overdue_rule: rule, time_zone: zone, ...row }): Pickable => {
      const {
        inspection_due_on: inspectionDueOn,
        calibration_due_on: calibrationDueOn,
        ...shown
      } = row;
      const { answer, overdue } = judgeAssignment(
        { inspectionDueOn, calibrationDueOn },
        { lastDay: dayIn(new Date(to.getTime() - 1), zone), rule },
      );
      const other = isDown ? 'down' : answer;
      return { ...shown, answer: shown.takenBy === null ? other : 'taken', overdue };
    })
    .sort((a, b) => PLACE[a.answer] - PLACE[b.answer]);
};

export type JobBooking = {
  id: string;
  equipment: string;
  code: string;
  name: string;
  task: string | null;
  taskTitle: string | null;
  startsAt: Date;
  endsAt: Date;
  isOverdue: boolean;
  whereabouts: string;
  holderName: string | null;
};

/** What is booked for an order, and the piece that the order maintains, for those who see the order. */
export const equipmentOfJob = async (
  knex: Knex,
  actor: Actor,
  workOrder: string,
): Promise<{
  bookings: JobBooking[];
  maintains: {
    plan: string;
    planName: string;
    equipment: string | null;
    code: string | null;
    name: string | null;
  } | null;
}> => {
  const [seen] = await loadCases(knex, actor, [workOrder], new Date());
  if (!seen) throw notVisible('work_orders', workOrder);
  const { company } = seen.order;
  const { rows: bookings } = await knex.raw<{ rows: JobBooking[] }>(
    `select b.id, b.equipment, e.code, e.name, b.task, t.title as "taskTitle", b.starts_at as "startsAt",
       b.ends_at as "endsAt", b.is_overdue as "isOverdue", e.whereabouts, e.holder_name as "holderName"
     from equipment_bookings b join equipment e on e.company = b.company and e.id = b.equipment
     left join tasks t on t.company = b.company and t.id = b.task
     where b.company = ? and b.work_order = ? and b.state = 'booked' order by b.starts_at, e.code limit 100`,
    [company, workOrder],
  );
  const { rows: plans } = await knex.raw<{
    rows: {
      plan: string;
      planName: string;
      equipment: string | null;
      code: string | null;
      name: string | null;
    }[];
  }>(
    `select p.id as plan, p.name as "planName", e.id as equipment, e.code, e.name
     from maintenance_occurrences o
     join maintenance_plans p on p.company = o.company and p.id = o.plan
     left join equipment e on e.company = p.company and e.id = p.equipment
     where o.company = ? and o.work_order = ? and o.state = 'generated' limit 1`,
    [company, workOrder],
  );
  return { bookings, maintains: plans[0] ?? null };
};

export type CalendarBooking = {
  id: string;
  equipment: string;
  code: string;
  name: string;
  workOrder: string;
  number: string;
  startsAt: Date;
  endsAt: Date;
  isOverdue: boolean;
};
const MOST_SHOWN = 1_000;

/** Bookings of a company in a time, by piece. */
export const bookingsBetween = async (
  knex: Knex,
  { company, from, to }: { company: string; from: Date; to: Date },
): Promise<CalendarBooking[]> => {
  const { rows } = await knex.raw<{ rows: CalendarBooking[] }>(
    `select b.id, b.equipment, e.code, e.name, b.work_order as "workOrder", w.number,
       b.starts_at as "startsAt", b.ends_at as "endsAt", b.is_overdue as "isOverdue"
     from equipment_bookings b
     join equipment e on e.company = b.company and e.id = b.equipment
     join work_orders w on w.company = b.company and w.id = b.work_order
     where b.company = ? and b.state = 'booked' and b.starts_at < ? and b.ends_at > ?
     order by e.code, b.starts_at limit ${String(MOST_SHOWN)}`,
    [company, to, from],
  );
  return rows;
};

import type { Knex } from 'knex';
import type { NotificationKind } from '../../../domain/notifications/index.ts';
import { OPEN_CATEGORIES } from '../../../domain/work/index.ts';

type About = { kind: NotificationKind; company: string; happening: string; item: string | null };

const STEP = /^approval:([\da-f-]{36}):(\d+):/;

const isStepOver = async (knex: Knex, { company, happening }: About): Promise<boolean> => {
  const [, id, step] = STEP.exec(happening) ?? [];
  if (!id) return false;
  const open = await knex('approval_requests')
    .where({ company, id, current_step: Number(step), status: 'pending' })
    .first('id');
  return !open;
};
const isTaskDone = async (knex: Knex, { company, item }: About): Promise<boolean> =>
  item !== null &&
  !(await knex('tasks')
    .where({ company, id: item })
    .whereIn('status_category', OPEN_CATEGORIES)
    .first('id'));

const VISIT = /^visit:(?<order>[\da-f-]{36}):(?<starts>\S+Z):/;
const isVisitElsewhere = async (knex: Knex, { company, happening }: About): Promise<boolean> => {
  const { order, starts } = VISIT.exec(happening)?.groups ?? {};
  if (!order || !starts) return false;
  const there = await knex('appointments')
    .where({ company, work_order: order, status: 'published' })
    .whereRaw(`date_trunc('milliseconds', starts_at) = ?`, [new Date(starts)])
    .first('id');
  return !there;
};

/** What it was about is over: nobody needs to hear of it any more. */
export const isSettled = async (knex: Knex, about: About): Promise<boolean> => {
  if (about.kind === 'approval_waiting') return await isStepOver(knex, about);
  if (about.kind === 'visit_assigned' || about.kind === 'visit_changed')
    return await isVisitElsewhere(knex, about);
  if (about.kind === 'task_assigned' || about.kind === 'task_overdue')
    return await isTaskDone(knex, about);
  return false;
};

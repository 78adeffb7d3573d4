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

/** What it was about is over: nobody needs to hear of it any more. */
export const isSettled = async (knex: Knex, about: About): Promise<boolean> => {
  if (about.kind === 'approval_waiting') return await isStepOver(knex, about);
  if (about.kind === 'task_assigned' || about.kind === 'task_overdue')
    return await isTaskDone(knex, about);
  return false;
};

import type { Knex } from 'knex';
import type { NotificationKind } from '../../../domain/notifications/index.ts';
import { OPEN_CATEGORIES } from '../../../domain/work/index.ts';
import { isPersonOfOrder } from '../work/index.ts';

type About = {
  kind: NotificationKind;
  company: string;
  person: string;
  happening: string;
  item: string | null;
};

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

export const LONGEST_TEXT = 1_000;
const MENTION = /^message:(?<message>[\da-f-]{36}):mentioned$/;
/** The message was taken back, or its order is no longer this person's to see. */
const isMentionOver = async (
  knex: Knex,
  { company, person, happening }: About,
): Promise<boolean> => {
  const id = MENTION.exec(happening)?.groups?.['message'];
  if (!id) return false;
  const said = await knex('order_messages')
    .where({ company, id })
    .whereNull('withdrawn_at')
    .first<{ work_order: string } | undefined>('work_order');
  return !said || !(await isPersonOfOrder(knex, { order: said.work_order, person }));
};

/** What is said in place of what was written first: a message that was changed since. */
export const saidSince = async (
  knex: Knex,
  { kind, company, happening }: Pick<About, 'kind' | 'company' | 'happening'>,
): Promise<{ text?: string }> => {
  const id =
    kind === 'message_mentioned' ? MENTION.exec(happening)?.groups?.['message'] : undefined;
  if (!id) return {};
  const row = await knex('order_messages')
    .where({ company, id })
    .whereNotNull('edited_at')
    .first<{ body: string } | undefined>('body');
  return row ? { text: row.body.slice(0, LONGEST_TEXT) } : {};
};

/** What it was about is over: nobody needs to hear of it any more. */
export const isSettled = async (knex: Knex, about: About): Promise<boolean> => {
  if (about.kind === 'approval_waiting') return await isStepOver(knex, about);
  if (about.kind === 'visit_assigned' || about.kind === 'visit_changed')
    return await isVisitElsewhere(knex, about);
  if (about.kind === 'task_assigned' || about.kind === 'task_overdue')
    return await isTaskDone(knex, about);
  if (about.kind === 'message_mentioned') return await isMentionOver(knex, about);
  return false;
};

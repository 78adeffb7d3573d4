import type { Knex } from 'knex';
import type { z } from 'zod';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { notVisible } from '../../platform/errors.ts';
import { ANSWER, ANSWER_FROM } from '../answer-query.ts';
import { WANTED } from '../facts.ts';
import type { orderForms } from '../shapes.ts';

type Shown = z.infer<typeof orderForms>;

const MOST_SHOWN = 200;

const PAGE = `
select c.id as company, c.time_zone as "timeZone",
  (select coalesce(jsonb_agg(distinct jsonb_build_object('form', f.id, 'name', f.name,
      'version', v.id, 'kind', u.kind, 'task', t.id, 'taskTitle', t.title,
      'isSubmitted', exists (select from form_answers a where a.company = o.company
        and a.work_order = o.id and a.form = f.id and a.status = 'submitted'
        and (t.id is null or a.task = t.id)))), '[]') ${WANTED}) as wanted,
  (select coalesce(jsonb_object_agg(w.id, w.definition), '{}') from form_versions w
    where w.company = o.company and w.id in (select v.id ${WANTED})) as definitions
from work_orders o join companies c on c.id = o.company where o.id = ?`;

const ANSWERS = `select ${ANSWER} as item, v.id as version, v.definition
  from ${ANSWER_FROM} where a.work_order = ?
  order by a.started_at desc, a.id desc limit ${MOST_SHOWN}`;

/** What an order asks to be filled in, and what was. Errors: FORBIDDEN. */
export const showOrderForms = async (knex: Knex, actor: Actor, id: string): Promise<Shown> => {
  const order = await knex('work_orders')
    .where({ id })
    .first<{ company: string } | undefined>('company');
  if (!order || !hasCapability(actor, order.company, 'orders-read'))
    throw notVisible('work_orders', id);
  const [page, answers] = await Promise.all([
    knex.raw<{ rows: [Pick<Shown, 'company' | 'timeZone' | 'wanted' | 'definitions'>] }>(PAGE, [
      id,
    ]),
    knex.raw<{
      rows: { item: Shown['answers'][number]; version: string; definition: object }[];
    }>(ANSWERS, [id]),
  ]);
  const { wanted, definitions, ...rest } = page.rows[0];
  return {
    ...rest,
    wanted: wanted.sort((a, b) => a.name.localeCompare(b.name)),
    answers: answers.rows.map(({ item }) => item),
    definitions: {
      ...definitions,
      ...Object.fromEntries(
        answers.rows.map(({ version, definition }) => [version, definition as never]),
      ),
    },
    canFill: hasCapability(actor, order.company, 'orders-transition'),
    canAsk: hasCapability(actor, order.company, 'forms-design'),
  };
};

import type { Knex } from 'knex';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { findForm } from '../repository.ts';
import type { FormPage } from '../shapes.ts';

const named = (alias: string): string =>
  `jsonb_build_object('name', ${alias}.name, 'translations', ${alias}.translations)`;

const PAGE = `
select jsonb_build_object(
  'id', f.id, 'code', f.code, 'name', f.name, 'isActive', f.is_active,
  'company', jsonb_build_object('id', c.id, 'name', c.name, 'timeZone', c.time_zone,
    'locale', c.locale),
  'versions', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number,
      'status', v.status, 'publishedAt', v.published_at, 'version', v.version,
      'publishedBy', (select nullif(btrim(concat_ws(' ', p.first_name, p.last_name)), '')
        from directus_users p where p.id = v.published_by
          and exists (select from memberships m where m."user" = p.id and m.company = v.company)),
      'definition', v.definition,
      'answers', (select count(*) from form_answers a
        where a.company = v.company and a.form_version = v.id))
      order by v.number desc), '[]')
    from form_versions v where v.company = f.company and v.form = f.id),
  'uses', (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'kind', u.kind,
      'workType', case when w.id is not null then ${named('w')} || jsonb_build_object('id', w.id) end,
      'state', case when s.id is not null then ${named('s')} || jsonb_build_object('code', s.code) end,
      'taskTemplate', case when t.id is not null
        then jsonb_build_object('id', t.id, 'title', t.title) end,
      'task', case when k.id is not null then jsonb_build_object('id', k.id, 'title', k.title,
        'orderNumber', o.number) end) order by u.created_at, u.id), '[]')
    from form_uses u
    left join work_types w on w.id = u.work_type
    left join lifecycle_states s on s.lifecycle = w.lifecycle and s.code = u.state
    left join task_templates t on t.id = u.task_template
    left join tasks k on k.id = u.task
    left join work_orders o on o.id = k.work_order
    where u.company = f.company and u.form = f.id),
  'workTypes', (select coalesce(jsonb_agg(${named('w')} || jsonb_build_object('id', w.id,
      'states', (select coalesce(jsonb_agg(${named('s')} || jsonb_build_object('code', s.code)
        order by s.sort, s.code), '[]')
        from lifecycle_states s where s.company = w.company and s.lifecycle = w.lifecycle))
      order by w.name), '[]')
    from work_types w where w.company = f.company and w.is_active),
  'taskTemplates', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title,
      'workType', w.name) order by w.name, t.title), '[]')
    from task_templates t join work_types w on w.id = t.work_type
    where t.company = f.company and t.is_active)) as page
from forms f join companies c on c.id = f.company
where f.id = ?`;

/** A form with its versions and uses, and what it could be used for. Errors: FORBIDDEN. */
export const readForm = async (knex: Knex, actor: Actor, id: string): Promise<FormPage> => {
  const form = await findForm(knex, id);
  assertOwn(actor, form, { collection: 'forms', id, capability: 'orders-read' });
  const { rows } = await knex.raw<{ rows: [{ page: Omit<FormPage, 'canDesign'> }] }>(PAGE, [id]);
  return { ...rows[0].page, canDesign: hasCapability(actor, form.company, 'forms-design') };
};

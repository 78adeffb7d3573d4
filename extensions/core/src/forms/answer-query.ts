/** One answer as pages and lists show it: `a` with its form, version and order. */
export const ANSWER = `jsonb_build_object(
  'id', a.id, 'clientRef', a.client_ref, 'form', a.form, 'formName', f.name,
  'version', a.form_version, 'number', v.number, 'status', a.status,
  'order', o.id, 'orderNumber', o.number, 'customerName', o.customer_name,
  'task', a.task, 'taskTitle', k.title, 'technician', t.name,
  'by', coalesce(t.name, (select nullif(btrim(concat_ws(' ', p.first_name, p.last_name)), '')
    from directus_users p where p.id = coalesce(a.submitted_by, a.created_by)
      and exists (select from memberships m where m."user" = p.id and m.company = a.company))),
  'startedAt', a.started_at, 'submittedAt', a.submitted_at, 'answers', a.answers,
  'pictures', (select coalesce(jsonb_agg(jsonb_build_object('clientRef', e.client_ref,
      'file', e.file) order by e.id), '[]')
    from evidence e where e.company = a.company and e.work_order = a.work_order
      and e.category = 'form' and e.withdrawn_at is null
      and position(e.client_ref in a.answers::text) > 0))`;

export const ANSWER_FROM = `form_answers a
  join forms f on f.id = a.form
  join form_versions v on v.id = a.form_version
  join work_orders o on o.id = a.work_order
  left join tasks k on k.id = a.task
  left join technicians t on t.id = a.technician`;

import type { OrderFact } from '../platform/order-slots.ts';

/** The tasks of the order in their order: see `Task` of the domain. */
export const tasks: OrderFact = `
  select coalesce(jsonb_agg(jsonb_build_object(
      'id', t.id, 'title', t.title, 'instructions', t.instructions, 'position', t.position,
      'status', t.status, 'category', t.status_category, 'reason', t.status_reason,
      'version', t.version, 'dueAt', t.due_at, 'overdueSince', t.overdue_since,
      'estimateMinutes', t.estimate_minutes, 'actualMinutes', t.actual_minutes,
      'checklist', coalesce(t.checklist::jsonb, '[]'),
      'photosWanted', coalesce(t.required_evidence::jsonb, '[]'),
      'startedAt', t.started_at, 'finishedAt', t.finished_at,
      'photos', (select coalesce(jsonb_object_agg(p.category, p.n), '{}') from (
        select coalesce(e.category, 'other') as category, count(*)::int as n from evidence e
        where e.company = t.company and e.task = t.id and e.withdrawn_at is null and e.kind = 'photo'
        group by 1) p),
      'waitsFor', (select coalesce(jsonb_agg(d.depends_on), '[]') from task_dependencies d
        where d.company = t.company and d.task = t.id),
      'technicians', (select coalesce(jsonb_agg(distinct w.technician) filter (where w.technician is not null), '[]')
        from fieldwright.task_people w where w.task = t.id and w.company = t.company),
      'who', (select coalesce(jsonb_agg(distinct coalesce(n.name,
          nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''), s.label)), '[]')
        from fieldwright.task_people w
        left join technicians n on n.id = w.technician
        left join directus_users u on u.id = w.person
        left join personas s on s.code = w.persona
        where w.task = t.id and w.company = t.company)
    ) order by t.position, t.created_at, t.id), '[]')
  from tasks t where t.company = o.company and t.work_order = o.id`;

/** Technicians of the order beside the one who visits: its crew, and who was given a task by name. */
export const crew: OrderFact = `
  select jsonb_build_object(
    'members', (select coalesce(jsonb_agg(jsonb_build_object('technician', c.technician,
        'name', n.name, 'isLead', c.is_lead) order by c.is_lead desc, n.name), '[]')
      from order_crew c join technicians n on n.id = c.technician
      where c.company = o.company and c.work_order = o.id),
    'named', (select coalesce(jsonb_agg(distinct a.technician), '[]')
      from tasks t join task_assignees a on a.company = t.company and a.task = t.id
      where t.company = o.company and t.work_order = o.id and a.technician is not null))`;

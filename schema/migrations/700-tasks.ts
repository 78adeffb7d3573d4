/** What must hold of tasks and crews whichever door a change comes through. */
export const migration = {
  name: '700-tasks',
  phase: 'after',
  sql: `
    create unique index order_crew_one_lead on order_crew (company, work_order) where is_lead;
    create unique index lifecycles_one_of_tasks on lifecycles (company, entity)
      where entity = 'task' and is_active;

    alter table task_assignees add constraint task_assignees_one
      check (num_nonnulls(technician, person, persona) = 1);

    alter table task_dependencies
      add constraint task_dependencies_not_itself check (task <> depends_on),
      add constraint task_dependencies_task_of_order foreign key (company, work_order, task)
        references tasks (company, work_order, id) on delete cascade,
      add constraint task_dependencies_first_of_order foreign key (company, work_order, depends_on)
        references tasks (company, work_order, id) on delete cascade;

    alter table evidence add constraint evidence_task_of_order
      foreign key (company, work_order, task)
      references tasks (company, work_order, id) on delete set null (task);

    alter table tasks
      add constraint tasks_minutes check (
        coalesce(estimate_minutes, 0) between 0 and 100000 and coalesce(actual_minutes, 0) between 0 and 100000),
      add constraint tasks_due_rule check ((due_from is null) = (due_offset_minutes is null)),
      add constraint tasks_due_offset check (due_offset_minutes between -5256000 and 5256000);

    alter table task_templates
      add constraint task_templates_minutes check (coalesce(estimate_minutes, 0) between 0 and 100000),
      add constraint task_templates_due_offset check (due_offset_minutes between -5256000 and 5256000),
      add constraint task_templates_assignee check (
        (assign_rule = 'technician') = (technician is not null)
        and (assign_rule = 'person') = (person is not null)
        and (assign_rule = 'persona') = (persona is not null));

    create index work_orders_past_date on work_orders (company, (coalesce(due_at, scheduled_end)))
      where status_category in ('new', 'scheduled', 'dispatched', 'in_progress', 'blocked');
    create index work_orders_overdue on work_orders (company, overdue_since)
      where overdue_since is not null;
    create index tasks_past_date on tasks (company, due_at)
      where status_category in ('new', 'scheduled', 'dispatched', 'in_progress', 'blocked');
    create index evidence_of_task on evidence (company, task) where task is not null;
  `,
} as const;

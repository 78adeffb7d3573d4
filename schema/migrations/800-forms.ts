/** What must hold of forms and their answers whichever door a change comes through. */
export const migration = {
  name: '800-forms',
  phase: 'after',
  sql: `
    create unique index form_versions_one_draft on form_versions (company, form)
      where status = 'draft';
    create unique index form_versions_one_published on form_versions (company, form)
      where status = 'published';
    alter table form_versions
      add constraint form_versions_number check (number > 0),
      add constraint form_versions_published check ((status = 'draft') = (published_at is null));

    alter table form_uses
      add constraint form_uses_state_of_type check (state is null or work_type is not null),
      add constraint form_uses_one_place check (
        num_nonnulls(work_type, task_template, task) <= 1);
    create unique index form_uses_once on form_uses
      (company, form, work_type, state, task_template, task) nulls not distinct;

    alter table form_answers
      add constraint form_answers_submitted check ((status = 'submitted') = (submitted_at is not null)),
      add constraint form_answers_task_of_order foreign key (company, work_order, task)
        references tasks (company, work_order, id) on delete set null (task);
  `,
} as const;

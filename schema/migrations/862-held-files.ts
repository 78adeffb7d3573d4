/** Papers, certificates and samples of earlier releases are read with their rows from now on. */
export const migration = {
  name: '862-held-files',
  phase: 'after',
  sql: `
    with held(file, by) as (
      select pdf, 'invoices' from invoices
      union all select pdf, 'credit_notes' from credit_notes
      union all select attachment, 'leave_requests' from leave_requests
      union all select raw, 'mails' from mails
      union all select file, 'parser_samples' from parser_samples
    ), shown(file) as (
      select file from work_order_files union all select file from dockets
      union all select file from evidence union all select file from standby_approvals
      union all select file from equipment_documents union all select certificate from equipment_services
      union all select photo from equipment union all select file from parse_sessions
      union all select snapshot from parse_sessions union all select logo from companies
    )
    update directus_files f set held_by = held.by
    from held where held.file = f.id
      and not exists (select from shown where shown.file = f.id);
  `,
} as const;

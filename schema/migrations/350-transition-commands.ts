/** Steps of lifecycles that were seeded before steps carried commands, where their states kept their codes. */
export const migration = {
  name: '350-transition-commands',
  phase: 'after',
  sql: `
    update lifecycle_transitions as step set command = known.command
    from (values
      ('OrderCompleted', 'DocketsReceived', 'docket.receive'),
      ('DocketsRejected', 'DocketsReceived', 'docket.receive'),
      ('DocketsReceived', 'DocketsVerified', 'docket.verify'),
      ('DocketsReceived', 'DocketsRejected', 'docket.reject'),
      ('DocketsVerified', 'DocketsUploaded', 'docket.upload'),
      ('ReadyForInvoice', 'Invoiced', 'invoice.create'),
      ('Invoiced', 'SubmittedToPortal', 'invoice.submit'),
      ('Invoiced', 'Rejected', 'invoice.reject'),
      ('SubmittedToPortal', 'Rejected', 'invoice.reject'),
      ('Rejected', 'Reinvoice', 'invoice.correct'),
      ('Reinvoice', 'Invoiced', 'invoice.resubmit'),
      ('Rejected', 'ReadyForInvoice', 'invoice.withdraw')
    ) as known (from_state, to_state, command)
    where step.from_state = known.from_state and step.to_state = known.to_state
      and not step.is_override and step.command is null;
    -- A company's own step into the state of invoiced orders was found by this guard.
    update lifecycle_transitions set command = 'invoice.create'
    where command is null and guards::jsonb @> '[{"name":"invoiceMade"}]';
  `,
} as const;

/** One live attachment for a port and for an order; sizes that splitter types may have. */
export const migration = {
  name: '110-plant-rules',
  phase: 'after',
  sql: `
    alter table splitter_types
      add constraint splitter_types_port_count check (port_count between 1 and 256),
      add constraint splitter_types_standby_port check (standby_port between 1 and port_count);

    create unique index port_attachments_live_port on port_attachments (company, splitter_port)
      where released_at is null;
    create unique index port_attachments_live_order on port_attachments (company, work_order)
      where released_at is null;

    alter table port_attachments
      add constraint port_attachments_release check (released_at is null or released_at >= attached_at);
    alter table splitter_ports
      add constraint splitter_ports_state check (state in ('available', 'reserved', 'used', 'standby', 'faulty')),
      add constraint splitter_ports_used_by check (state <> 'used' or work_order is not null);
  `,
} as const;

type List = { fields: readonly string[]; sort: string };

/** Columns of the Studio's lists until somebody arranges them; set once, then the installation's. */
const LISTS: Record<string, List> = {
  sites: { fields: ['code', 'name', 'is_active'], sort: 'code' },
  memberships: { fields: ['user', 'persona', 'site', 'is_active'], sort: 'persona' },
  partner_groups: { fields: ['code', 'name', 'terms_days', 'is_active'], sort: 'code' },
  partners: { fields: ['code', 'name', 'partner_group', 'is_active'], sort: 'code' },
  customers: { fields: ['number', 'name', 'phones'], sort: 'name' },
  service_locations: { fields: ['address_text', 'customer', 'building'], sort: 'address_text' },
  technicians: { fields: ['code', 'name', 'phone', 'kind', 'level', 'is_active'], sort: 'code' },
  buildings: {
    fields: ['code', 'name', 'building_type', 'installation_method', 'city', 'is_active'],
    sort: 'name',
  },
  splitter_types: { fields: ['code', 'name', 'port_count', 'standby_port'], sort: 'port_count' },
  splitters: { fields: ['name', 'building', 'type', 'location', 'olt', 'is_active'], sort: 'name' },
  splitter_ports: {
    fields: ['splitter', 'number', 'state', 'work_order', 'is_standby'],
    sort: 'number',
  },
  port_attachments: {
    fields: ['splitter', 'splitter_port', 'work_order', 'attached_at', 'released_at'],
    sort: '-attached_at',
  },
  standby_approvals: {
    fields: ['splitter_port', 'work_order', 'approver_name', 'approved_at'],
    sort: '-approved_at',
  },
  lifecycle_states: {
    fields: ['lifecycle', 'name', 'code', 'category', 'is_initial', 'is_terminal'],
    sort: 'sort',
  },
  lifecycle_transitions: {
    fields: ['lifecycle', 'label', 'from_state', 'to_state', 'personas', 'is_override'],
    sort: 'sort',
  },
  kpi_profiles: {
    fields: ['clock', 'target_minutes', 'work_type', 'installation_method', 'partner_group'],
    sort: 'clock',
  },
  blocker_reasons: {
    fields: ['name', 'category', 'phase', 'kpi_owner', 'is_active'],
    sort: 'name',
  },
  work_types: {
    fields: ['code', 'name', 'parent', 'lifecycle', 'default_duration_minutes', 'is_active'],
    sort: 'code',
  },
  work_orders: {
    fields: [
      'number',
      'status',
      'status_category',
      'work_type',
      'customer_name',
      'service_id',
      'building',
      'technician',
      'scheduled_start',
    ],
    sort: '-created_at',
  },
  work_order_events: {
    fields: ['work_order', 'kind', 'from_status', 'to_status', 'actor_user', 'occurred_at'],
    sort: '-received_at',
  },
  appointments: {
    fields: ['work_order', 'technician', 'status', 'starts_at', 'ends_at'],
    sort: '-starts_at',
  },
  blockers: {
    fields: ['work_order', 'reason', 'category', 'occurred_at', 'resolved_at'],
    sort: '-occurred_at',
  },
  reschedules: {
    fields: ['work_order', 'status', 'requested_by', 'original_start', 'proposed_start'],
    sort: '-proposed_start',
  },
  evidence: {
    fields: ['file', 'work_order', 'kind', 'category', 'technician', 'taken_at'],
    sort: '-received_at',
  },
  dockets: {
    fields: ['number', 'work_order', 'status', 'received_at', 'verified_at', 'reject_reason'],
    sort: '-received_at',
  },
  parser_profiles: {
    fields: ['name', 'version', 'status', 'family', 'priority', 'auto_approve'],
    sort: '-priority',
  },
  parse_sessions: {
    fields: ['file_name', 'source', 'status', 'profile', 'error_message', 'received_at'],
    sort: '-received_at',
  },
  parse_drafts: {
    fields: ['service_id', 'customer_name', 'status', 'match_kind', 'confidence', 'work_order'],
    sort: '-created_at',
  },
  rate_cards: {
    fields: ['description', 'partner_group', 'work_type', 'amount_minor', 'valid_from', 'valid_to'],
    sort: 'description',
  },
  tax_codes: { fields: ['code', 'name', 'rate_basis_points', 'is_default'], sort: 'code' },
  document_templates: { fields: ['kind', 'name', 'is_default', 'is_active'], sort: 'kind' },
  invoices: {
    fields: ['number', 'status', 'partner_group', 'issued_on', 'due_on', 'total_minor', 'pdf'],
    sort: '-created_at',
  },
  invoice_lines: {
    fields: ['invoice', 'position', 'description', 'work_order', 'amount_minor'],
    sort: '-created_at',
  },
};

const presets = Object.entries(LISTS).map(([collection, { fields, sort }]) => ({
  collection,
  layout_query: { tabular: { page: 1, limit: 50, fields, sort: [sort] } },
}));

export const migration = {
  name: '150-list-columns',
  phase: 'after',
  sql: `
    insert into directus_presets (collection, layout, layout_query)
    select wanted.collection, 'tabular', wanted.layout_query
    from json_to_recordset('${JSON.stringify(presets)}') as wanted (collection text, layout_query json)
    where not exists (
      select from directus_presets as known
      where known.collection = wanted.collection
        and known."user" is null and known.role is null and known.bookmark is null
    )
  `,
} as const;

/** For the check that every column exists. */
export const LIST_COLUMNS = LISTS;

/** The columns of an order by the section of its page that shows them. */
export const SECTIONS = {
  customer: ['customer_name', 'phones', 'contact_person', 'email', 'customer'],
  work: [
    'work_type',
    'priority',
    'appointment_requested_at',
    'due_at',
    'service_id',
    'service_id_type',
    'wo_number',
    'ticket_id',
    'awo_number',
    'nis_code',
    'work_order_url',
    'order_category',
    'installation_method',
    'partner_group',
    'partner',
    'client',
    'bank_branch',
    'property_type',
    'site',
  ],
  texts: ['issue', 'solution', 'remarks', 'internal_notes', 'sales_contact'],
  service: ['package_name', 'bandwidth_mbps', 'contract_months', 'login_id', 'network', 'voip'],
  materials: ['equipment', 'onu_serial', 'onu_model', 'splitter_candidates'],
  origin: ['source_kind', 'source', 'completed_at', 'kpi_due_at', 'kpi_result', 'reschedule_count'],
} as const;

/** What the product itself put on an order; everything else was added by a company. */
export const KNOWN: ReadonlySet<string> = new Set([
  ...Object.values(SECTIONS).flat(),
  ...['address_text', 'address', 'building', 'service_location', 'relocation_type', 'old_address'],
  ...['id', 'company', 'number', 'status', 'status_category', 'status_changed_at', 'status_reason'],
  ...[
    'lifecycle',
    'technician',
    'overdue_since',
    'scheduled_start',
    'scheduled_end',
    'splitter_port',
    'invoice',
  ],
  ...['docket_number', 'natural_key', 'search_text', 'version'],
  ...['created_at', 'created_by', 'updated_at', 'updated_by'],
]);

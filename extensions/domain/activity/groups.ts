/**
 * What the timeline of a company is filtered by: kinds of things, each with the collections whose changes
 * belong to it. What stands in no group is shown under "everything" alone.
 */
export const ACTIVITY_GROUPS = {
  orders: ['work_orders', 'blockers', 'order_crew'],
  tasks: ['tasks', 'task_assignees', 'task_dependencies', 'form_answers'],
  visits: ['appointments', 'reschedules', 'offers', 'visit_series', 'series_visits', 'visit_links'],
  messages: ['messages', 'mails', 'inbox_items'],
  documents: ['documents', 'document_versions', 'work_order_files', 'dockets'],
  approvals: ['approval_requests', 'approval_decisions', 'standby_approvals', 'delegations'],
  evidence: ['evidence', 'work_order_secrets'],
  invoices: ['invoices', 'invoice_lines', 'payments', 'credit_notes'],
  leave: ['leave_requests', 'leave_ledger', 'absences', 'meetings'],
  equipment: ['equipment', 'equipment_bookings', 'equipment_services', 'meter_readings'],
  plant: ['buildings', 'splitters', 'splitter_ports', 'port_attachments'],
  people: ['memberships', 'invitations', 'technicians', 'personas', 'api_tokens'],
} as const satisfies Record<string, readonly string[]>;

export type ActivityGroup = keyof typeof ACTIVITY_GROUPS;
export const ACTIVITY_GROUP_NAMES = Object.keys(ACTIVITY_GROUPS) as [
  ActivityGroup,
  ...ActivityGroup[],
];

/** `created` of `work-order.created`. */
export const actOf = (kind: string): string => kind.slice(kind.lastIndexOf('.') + 1);

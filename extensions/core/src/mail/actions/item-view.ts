import type { ItemRow } from './types.ts';

/** What a list says of the order, building and mail beside the item. */
export type ItemNeighbours = {
  order_number: string | null;
  order_status: string | null;
  building_name: string | null;
  from_address: string | null;
  subject: string | null;
  sent_at: Date | null;
  received_at: Date | null;
};

export const NEIGHBOUR_COLUMNS = [
  'o.number as order_number',
  'o.status as order_status',
  'b.name as building_name',
  'm.from_address',
  'm.subject',
  'm.sent_at',
  'm.received_at',
];

export const itemView = (row: ItemRow & ItemNeighbours) => ({
  id: row.id,
  company: row.company,
  kind: row.kind,
  status: row.status,
  summary: row.summary,
  serviceId: row.service_id,
  reason: row.reason_code
    ? { code: row.reason_code, message: row.reason_message ?? row.reason_code }
    : null,
  /** What was done, in words. */
  effect: typeof row.effect?.message === 'string' ? row.effect.message : null,
  workOrder: row.work_order
    ? { id: row.work_order, number: row.order_number, status: row.order_status }
    : null,
  building: row.building ? { id: row.building, name: row.building_name } : null,
  mail: row.mail
    ? {
        id: row.mail,
        from: row.from_address,
        subject: row.subject,
        sentAt: row.sent_at ?? row.received_at,
      }
    : null,
  decidedAt: row.decided_at,
  decidedBy: row.decided_by,
  decisionNote: row.decision_note,
  version: row.version,
  createdAt: row.created_at,
});

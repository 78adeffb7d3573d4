import type { Knex } from 'knex';
import type { ApprovableRecord, FieldChoices, WatchedField } from '../platform/approvable.ts';

/** What approvals know of an order: what may be compared in a policy, and what is shown. */
export const ORDER_FIELDS: readonly WatchedField[] = [
  { field: 'status', kind: 'choice', watched: true },
  { field: 'technician', kind: 'text', watched: true },
  { field: 'scheduled_start', kind: 'instant', watched: true },
  { field: 'scheduled_end', kind: 'instant' },
  { field: 'work_type', kind: 'text' },
  { field: 'priority', kind: 'choice' },
  { field: 'partner', kind: 'text' },
  { field: 'client', kind: 'text' },
  { field: 'customer_name', kind: 'text' },
];

type Row = {
  id: string;
  company: string;
  number: string;
  version: number;
  status: string;
  status_name: string | null;
  technician: string | null;
  technician_code: string | null;
  technician_name: string | null;
  technician_user: string | null;
  scheduled_start: Date | null;
  scheduled_end: Date | null;
  work_type: string;
  work_type_name: string;
  priority: string;
  partner: string | null;
  partner_name: string | null;
  client: string | null;
  client_name: string | null;
  customer_name: string | null;
  created_by: string | null;
};

const ORDER = `
  select o.id, o.company, o.number, o.version, o.status, s.name as status_name, o.priority,
    t.code as technician_code, t.name as technician_name, t."user" as technician_user, o.technician,
    o.scheduled_start, o.scheduled_end, w.code as work_type, w.name as work_type_name,
    p.code as partner, p.name as partner_name, c.code as client, c.name as client_name,
    o.customer_name, o.created_by
  from work_orders o
  join work_types w on w.id = o.work_type
  left join lifecycle_states s on s.company = o.company and s.lifecycle = o.lifecycle
    and s.code = o.status
  left join technicians t on t.id = o.technician
  left join partners p on p.id = o.partner
  left join clients c on c.id = o.client
  where o.id = ?`;

/**
 * An order as approvals see it. Technicians, work types, partners and clients are compared by their
 * codes, since whoever writes a policy knows no ids.
 */
export const orderRecord = async (
  trx: Knex,
  id: string,
  { lock }: { lock: boolean },
): Promise<ApprovableRecord | null> => {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    lock ? `${ORDER} for no key update of o` : ORDER,
    [id],
  );
  const [row] = rows;
  if (!row) return null;
  return {
    ...{ id: row.id, company: row.company, label: row.number, version: row.version },
    values: {
      ...{ status: row.status, technician: row.technician_code, priority: row.priority },
      scheduled_start: row.scheduled_start?.toISOString() ?? null,
      scheduled_end: row.scheduled_end?.toISOString() ?? null,
      ...{ work_type: row.work_type, partner: row.partner, client: row.client },
      customer_name: row.customer_name,
    },
    shown: {
      ...{ status: row.status_name, technician: row.technician_name },
      ...{ work_type: row.work_type_name, partner: row.partner_name, client: row.client_name },
    },
    involved: [row.technician_user],
    people: { technician: row.technician_user, created_by: row.created_by },
  };
};

const CHOICES = `
  select 'status' as field, code as value, min(name) as label from lifecycle_states
    where company = :company group by code
  union all select 'work_type', code, name from work_types where company = :company
  union all select 'technician', code, name from technicians where company = :company and is_active
  union all select 'partner', code, name from partners where company = :company
  union all select 'client', code, name from clients where company = :company
  order by label`;

/** What may be compared with in a policy about orders. */
export const orderChoices = async (knex: Knex, company: string): Promise<FieldChoices> => {
  const { rows } = await knex.raw<{ rows: { field: string; value: string; label: string }[] }>(
    CHOICES,
    { company },
  );
  const byField = Map.groupBy(rows, ({ field }) => field);
  return Object.fromEntries(
    [...byField].map(([field, all]) => [field, all.map(({ value, label }) => ({ value, label }))]),
  );
};

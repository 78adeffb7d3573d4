import type { Knex } from 'knex';

/** What a repeating visit takes over from the order it is like; references of the partner stay with that one. */
const COLUMNS = [
  ...['work_type', 'priority', 'order_category', 'installation_method', 'client', 'customer'],
  ...['partner', 'partner_group', 'site', 'building', 'service_location', 'customer_name'],
  ...['contact_person', 'phones', 'email', 'address_text', 'address', 'issue', 'remarks'],
  ...['internal_notes'],
] as const;

export type Template = {
  /** Columns of the new order. */
  values: Record<string, unknown>;
  workType: { id: string; lifecycle: string; required_fields: null };
};

/** The order that a series repeats, as it is now. */
export const readTemplate = async (
  knex: Knex,
  { company, order }: { company: string; order: string },
): Promise<Template | null> => {
  const row = await knex('work_orders')
    .where({ company, id: order })
    .first<Record<string, unknown> | undefined>([...COLUMNS]);
  const type = row
    ? await knex('work_types')
        .where({ company, id: String(row['work_type']) })
        .first<{ id: string; lifecycle: string } | undefined>('id', 'lifecycle')
    : undefined;
  if (!row || !type) return null;
  const values = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  return { values, workType: { ...type, required_fields: null } };
};

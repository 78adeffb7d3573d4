import type { Knex } from 'knex';
import { missingAtIntake, missingFields } from '../../../domain/work/index.ts';
import { fieldsMissing } from './errors.ts';
import { findWorkType } from './order-references.ts';

type Payload = Record<string, unknown>;
type StoredOrder = Payload & { id: string; company: string; work_type: string };

const isEmpty = (value: unknown): boolean => missingFields(['value'], { value }).length > 0;

/** A new order that its work type cannot be taken in with is refused, as by `POST /api/orders`. */
export const refuseIncomplete = async (knex: Knex, row: Payload): Promise<void> => {
  // Without a company or a type the row is refused by whoever asks for them.
  if (typeof row.company !== 'string' || typeof row.work_type !== 'string') return;
  const type = await findWorkType(knex, row.company, row.work_type);
  const missing = missingAtIntake(missingFields(type.required_fields ?? [], row));
  if (missing.length > 0) throw fieldsMissing(missing);
};

/**
 * A change may not take away what the work type needs, nor choose a type that needs more than there
 * is. What was missing before stays as it is: an order from elsewhere can still be corrected.
 */
export const refuseTakingAway = async (
  knex: Knex,
  patch: Payload,
  keys: readonly string[],
): Promise<void> => {
  const isRetyped = typeof patch.work_type === 'string';
  const emptied = Object.keys(patch).filter((field) => isEmpty(patch[field]));
  if (!isRetyped && emptied.length === 0) return;
  const rows = (await knex('work_orders').whereIn('id', [...keys])) as StoredOrder[];
  for (const row of rows) {
    const changed = { ...row, ...patch };
    const isOther = changed.work_type !== row.work_type;
    const required = isOther
      ? (await findWorkType(knex, row.company, changed.work_type)).required_fields
      : await requiredOf(knex, row);
    const missing = missingAtIntake(missingFields(required ?? [], changed)).filter(
      ({ field }) => isOther || (emptied.includes(field) && !isEmpty(row[field])),
    );
    if (missing.length > 0) throw fieldsMissing(missing);
  }
};

/** Of a type that may be out of use by now: the order was taken in while it was in use. */
const requiredOf = async (knex: Knex, order: StoredOrder): Promise<string[] | null> => {
  const type = await knex('work_types')
    .where({ company: order.company, id: order.work_type })
    .first<{ required_fields: string[] | null } | undefined>('required_fields');
  return type?.required_fields ?? null;
};

import type { Rows } from '../../src/platform/tables.ts';
import { randomUUID } from 'node:crypto';
import { database } from './database.ts';
import type { Tenant } from './tenant.ts';

let serial = 0;

/**
 * Orders of a tenant that have come as far as "ready for invoice", written as history. They are of
 * a kind that the reference rate cards price, unless `changes` says otherwise.
 */
export const readyOrders = (
  tenant: Tenant,
  count: number,
  changes: Record<string, unknown> = {},
): Promise<string[]> =>
  database().transaction(async (trx) => {
    await trx.raw(`select set_config('fieldwright.history', 'on', true)`);
    const [partner, workType] = await Promise.all([
      trx('partners').where({ company: tenant.id, code: 'TIME-FTTH' }).first<Rows['partners']>(),
      trx('work_types')
        .where({ company: tenant.id, code: 'ACTIVATION' })
        .first<Rows['work_types']>(),
    ]);
    const ids = Array.from({ length: count }, () => randomUUID());
    await trx('work_orders').insert(
      ids.map((id) => ({
        id,
        company: tenant.id,
        work_type: workType.id,
        partner: partner.id,
        partner_group: partner.partner_group,
        order_category: 'FTTH',
        installation_method: 'PRELAID',
        status: 'ReadyForInvoice',
        service_id: `TBBN${String(100_000 + serial++)}G`,
        customer_name: 'Siti Contohan',
        completed_at: new Date(),
        ...changes,
      })),
    );
    return ids;
  });

import { newId } from '../../../../domain/kernel/ids.ts';
import { appendEvent } from '../../lifecycle/index.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { hasCapability } from '../../platform/actor.ts';
import { forbidden } from '../../platform/errors.ts';
import { ACTS, type Secrets, writeSecrets } from '../device-rows.ts';
import { assertReferences, assertWifi, newWifiPassword } from './device-input.ts';

export type PrepareInput = {
  company: string;
  workOrder?: string | null | undefined;
  serviceLocation?: string | null | undefined;
  customer?: string | null | undefined;
  customerName?: string | null | undefined;
  /** `modem`, or what else the order brings. */
  role?: string | undefined;
  /** Chosen by what the modem reports when none is named. */
  profile?: string | null | undefined;
  /** Made up where they are left out. */
  wifiName?: string | null | undefined;
  wifiPassword?: string | null | undefined;
  telephone?:
    | { number: string; user?: string; password?: string; server?: string }
    | null
    | undefined;
  connection?: { user: string; password?: string } | null | undefined;
};
export type Prepared = { id: string; isNew: boolean };

type Order = {
  id: string;
  number: string;
  customer: string | null;
  customer_name: string | null;
  service_location: string | null;
};

const secretsOf = (
  { wifiPassword, telephone, connection }: PrepareInput,
  made: string,
): Secrets => ({
  'wifi.password': wifiPassword ?? made,
  ...(telephone?.password && { 'telephone.password': telephone.password }),
  ...(connection?.password && { 'connection.password': connection.password }),
});

/** `Hana 0042`: the name by which a customer knows it, and what tells it from the neighbour's. */
const madeName = (customer: string, number: string): string => {
  const word =
    customer
      .normalize('NFKD')
      .replaceAll(/[^\w ]/g, '')
      .trim()
      .split(/\s+/)
      .pop() ?? '';
  const digits = number.replaceAll(/\D/g, '').slice(-4);
  return `${word.slice(0, 20) || 'Fibre'} ${digits || newId().slice(-4)}`;
};

/**
 * Prepares a modem for an order or a place: what it is to be set to, its passwords sealed. Nothing is asked
 * of the ACS. Asked again for the same order and role it answers with what there is. Call it in the
 * transaction that makes the order.
 *
 * Errors: FORBIDDEN, MODEM_UNKNOWN, MODEM_WIFI_PASSWORD, MODEM_WIFI_NAME (422).
 */
export const prepareDevice = async (
  ctx: UseCaseContext,
  input: PrepareInput,
): Promise<Prepared> => {
  const { company, workOrder = null, role = 'modem' } = input;
  if (!ACTS.some((one) => hasCapability(ctx.actor, company, one))) throw forbidden();
  await assertReferences(ctx, company, [
    { field: 'order', table: 'work_orders', id: workOrder },
    { field: 'serviceLocation', table: 'service_locations', id: input.serviceLocation },
    { field: 'customer', table: 'customers', id: input.customer },
    { field: 'profile', table: 'provisioning_profiles', id: input.profile },
  ]);
  const order = workOrder
    ? await ctx
        .trx('work_orders')
        .where({ company, id: workOrder })
        .forUpdate()
        .first<Order | undefined>('id', 'number', 'customer', 'customer_name', 'service_location')
    : undefined;
  const known = workOrder
    ? await ctx
        .trx('customer_devices')
        .where({ company, work_order: workOrder, role })
        .whereNot({ state: 'retired' })
        .first<{ id: string } | undefined>('id')
    : undefined;
  if (known) return { id: known.id, isNew: false };
  const customerName = input.customerName ?? order?.customer_name ?? null;
  const wifiName = input.wifiName?.trim() || madeName(customerName ?? '', order?.number ?? '');
  const secrets = secretsOf(input, newWifiPassword());
  assertWifi(wifiName, secrets['wifi.password'] ?? '');
  const id = newId();
  await bulkInsert(ctx, {
    collection: 'customer_devices',
    rows: [
      {
        id,
        company,
        work_order: workOrder,
        service_location: input.serviceLocation ?? order?.service_location ?? null,
        customer: input.customer ?? order?.customer ?? null,
        customer_name: customerName,
        role,
        state: 'prepared',
        profile: input.profile ?? null,
        wifi_name: wifiName,
        telephone_number: input.telephone?.number ?? null,
        telephone_user: input.telephone?.user ?? null,
        telephone_server: input.telephone?.server ?? null,
        connection_user: input.connection?.user ?? null,
      },
    ],
  });
  await writeSecrets(ctx, { id, company }, secrets);
  if (workOrder)
    await appendEvent(ctx, {
      company,
      work_order: workOrder,
      kind: 'modem_prepared',
      data: { device: id, wifiName },
    });
  return { id, isNew: true };
};

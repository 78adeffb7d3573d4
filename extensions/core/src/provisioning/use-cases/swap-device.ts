import { newId } from '../../../../domain/kernel/ids.ts';
import { appendEvent } from '../../lifecycle/index.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import {
  ACTS,
  changeDevice,
  type Device,
  lockDevice,
  readSecrets,
  writeSecrets,
} from '../device-rows.ts';
import { endRun, liveRun, startRun } from '../runs.ts';
import { takeBack } from './ask-run.ts';
import { readLabel } from './device-input.ts';

export type SwapInput = {
  device: string;
  serial?: string | null | undefined;
  mac?: string | null | undefined;
  /** The order by which the new one comes; that of the old one when left out. */
  workOrder?: string | null | undefined;
};

/** Gone from its customer at once; nothing more is asked of it, it may be broken. */
const retire = async (ctx: UseCaseContext, device: Device): Promise<void> => {
  const live = await liveRun(ctx, device);
  if (live) await takeBack(ctx, device.company, await endRun(ctx, live, { state: 'stopped' }));
  await changeDevice(ctx, device.id, { state: 'retired', problem: null, problem_params: null });
  await ctx
    .trx('customer_device_secrets')
    .where({ company: device.company, device: device.id })
    .delete();
};

/**
 * Another modem takes the place of one, with the same names and passwords: the customer's own devices
 * connect again by themselves. With a label it is waited for at once, else it is prepared for the scan.
 *
 * Errors: FORBIDDEN, MODEM_NOT_NOW (409), MODEM_SERIAL_INVALID, MODEM_MAC_INVALID (422).
 */
export const swapDevice = async (
  ctx: UseCaseContext,
  input: SwapInput,
): Promise<{ id: string }> => {
  const { serial, mac } = readLabel(input);
  const old = await lockDevice(ctx, { id: input.device, capability: ACTS });
  if (old.state === 'retired') throw refusal('MODEM_NOT_NOW', 409);
  const secrets = await readSecrets(ctx.trx, old);
  await retire(ctx, old);
  const id = newId();
  const { company } = old;
  const isBound = serial !== null || mac !== null;
  const row = {
    id,
    company,
    work_order: input.workOrder ?? old.work_order,
    service_location: old.service_location,
    customer: old.customer,
    customer_name: old.customer_name,
    role: old.role,
    state: isBound ? ('waiting' as const) : ('prepared' as const),
    serial,
    mac,
    bound_at: isBound ? ctx.now : null,
    wifi_name: old.wifi_name,
    telephone_number: old.telephone_number,
    telephone_user: old.telephone_user,
    telephone_server: old.telephone_server,
    connection_user: old.connection_user,
    replaces: old.id,
  };
  await bulkInsert(ctx, { collection: 'customer_devices', rows: [row] });
  await writeSecrets(ctx, { id, company }, secrets);
  if (isBound)
    await startRun(ctx, { ...old, ...row, acs_id: null, profile: null }, { kind: 'install' });
  if (row.work_order)
    await appendEvent(ctx, {
      company,
      work_order: row.work_order,
      kind: isBound ? 'modem_bound' : 'modem_prepared',
      data: { device: id, serial, mac, replaces: old.serial },
    });
  return { id };
};

import { isSameSerial } from '../../../../domain/provisioning/index.ts';
import { appendEvent } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { ACTS, changeDevice, type Device, lockDevice } from '../device-rows.ts';
import { endRun, liveRun, startRun } from '../runs.ts';
import { takeBack } from './ask-run.ts';
import { type Label, readLabel } from './device-input.ts';
import { swapDevice } from './swap-device.ts';

export type BindInput = {
  device: string;
  serial?: string | null | undefined;
  mac?: string | null | undefined;
};

const isAsBefore = (device: Device, { serial, mac }: Label): boolean =>
  (serial === null || (device.serial !== null && isSameSerial(device.serial, serial))) &&
  (mac === null || device.mac === mac);

const refuseForeign = async (ctx: UseCaseContext, device: Device, serial: string | null) => {
  if (serial === null) return;
  const other = await ctx
    .trx('customer_devices')
    .where({ company: device.company, serial })
    .whereNot({ state: 'retired' })
    .whereNot({ id: device.id })
    .first('id');
  if (other) throw refusal('MODEM_IN_USE', 409, {}, { field: 'serial' });
};

/**
 * A label was scanned: from now on the modem is waited for, and set up when it reports. The same label again
 * changes nothing; another one while none was found takes its place; another one after that is a swap, with
 * the same settings. Answers with the modem that is now set up.
 *
 * Errors: FORBIDDEN, MODEM_LABEL_NEEDED, MODEM_SERIAL_INVALID, MODEM_MAC_INVALID (422), MODEM_IN_USE (409).
 */
export const bindDevice = async (
  ctx: UseCaseContext,
  input: BindInput,
): Promise<{ id: string; isNew: boolean }> => {
  const label = readLabel(input);
  if (label.serial === null && label.mac === null)
    throw refusal('MODEM_LABEL_NEEDED', 422, {}, { field: 'serial' });
  const device = await lockDevice(ctx, { id: input.device, capability: ACTS });
  if (device.state === 'retired') throw refusal('MODEM_NOT_NOW', 409);
  const isBound = device.serial !== null || device.mac !== null;
  if (isBound && isAsBefore(device, label) && device.problem !== 'MODEM_OTHER_SERIAL')
    return { id: device.id, isNew: false };
  if (device.acs_id !== null && !isAsBefore(device, label)) {
    const { id } = await swapDevice(ctx, { device: device.id, ...label });
    return { id, isNew: true };
  }
  await refuseForeign(ctx, device, label.serial);
  const live = await liveRun(ctx, device);
  if (live) await takeBack(ctx, device.company, await endRun(ctx, live, { state: 'stopped' }));
  const bound: Partial<Device> = {
    serial: label.serial ?? (isBound && label.mac !== device.mac ? null : device.serial),
    mac: label.mac ?? (label.serial === null ? device.mac : null),
    acs_serial: null,
    bound_at: ctx.now,
    state: 'waiting',
    problem: null,
    problem_params: null,
  };
  await changeDevice(ctx, device.id, bound);
  await startRun(ctx, { ...device, ...bound }, { kind: 'install' });
  if (device.work_order)
    await appendEvent(ctx, {
      company: device.company,
      work_order: device.work_order,
      kind: 'modem_bound',
      data: { device: device.id, serial: bound.serial ?? null, mac: bound.mac ?? null },
    });
  return { id: device.id, isNew: true };
};

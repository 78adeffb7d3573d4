import { appendEvent } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { ACTS, changeDevice, lockDevice } from '../device-rows.ts';
import { startRun } from '../runs.ts';

/**
 * The label says one serial number, the modem another, and a person has looked: it is this modem.
 *
 * Errors: FORBIDDEN, MODEM_NOT_NOW (409).
 */
export const acceptSerial = async (ctx: UseCaseContext, id: string): Promise<{ run: string }> => {
  const device = await lockDevice(ctx, { id, capability: ACTS });
  if (device.problem !== 'MODEM_OTHER_SERIAL' || device.acs_serial === null)
    throw refusal('MODEM_NOT_NOW', 409);
  const patch = { serial: device.acs_serial.toUpperCase(), problem: null, problem_params: null };
  await changeDevice(ctx, id, patch);
  const run = await startRun(ctx, { ...device, ...patch }, { kind: 'push' });
  if (device.work_order)
    await appendEvent(ctx, {
      company: device.company,
      work_order: device.work_order,
      kind: 'modem_bound',
      data: { device: id, serial: patch.serial, scanned: device.serial },
    });
  return { run };
};

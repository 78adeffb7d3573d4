import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { ACTS, changeDevice, lockDevice, writeSecrets } from '../device-rows.ts';
import { liveRun, startRun } from '../runs.ts';
import { assertReferences } from './device-input.ts';

export type MoveInput = {
  device: string;
  workOrder?: string | null | undefined;
  serviceLocation?: string | null | undefined;
  connection?: { user: string; password?: string } | null | undefined;
};

/**
 * The customer moves and takes his modem along: it belongs to the new place and order, and is set up once
 * more when it reports from there.
 *
 * Errors: FORBIDDEN, MODEM_NOT_NOW, MODEM_BUSY (409), MODEM_UNKNOWN (422).
 */
export const moveDevice = async (
  ctx: UseCaseContext,
  { device: id, workOrder, serviceLocation, connection }: MoveInput,
): Promise<{ id: string; run: string | null }> => {
  const device = await lockDevice(ctx, { id, capability: ACTS });
  const { company } = device;
  await assertReferences(ctx, company, [
    { field: 'order', table: 'work_orders', id: workOrder },
    { field: 'serviceLocation', table: 'service_locations', id: serviceLocation },
  ]);
  if (!['active', 'suspended', 'attention'].includes(device.state))
    throw refusal('MODEM_NOT_NOW', 409);
  if (await liveRun(ctx, device)) throw refusal('MODEM_BUSY', 409);
  const patch = {
    ...(workOrder && { work_order: workOrder }),
    ...(serviceLocation && { service_location: serviceLocation }),
    ...(connection && { connection_user: connection.user }),
  };
  if (Object.keys(patch).length > 0) await changeDevice(ctx, id, patch);
  if (connection?.password)
    await writeSecrets(ctx, device, { 'connection.password': connection.password });
  if (device.state === 'suspended' || device.serial === null) return { id, run: null };
  return { id, run: await startRun(ctx, { ...device, ...patch }, { kind: 'push' }) };
};

import { appendEvent } from '../../lifecycle/index.ts';
import { hasCapability, personasIn } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { emit } from '../../platform/events.ts';
import { ACTS, readDevice, readSecrets } from '../device-rows.ts';

/** Opens the passwords of a modem. That it was done, and by whom, stands in the audit and in the order's history. */
export const revealDeviceSecrets = async (
  ctx: UseCaseContext,
  id: string,
): Promise<{ name: string; value: string }[]> => {
  const device = await readDevice(ctx, { id, capability: ACTS });
  if (!hasCapability(ctx.actor, device.company, 'secrets-reveal')) throw forbidden();
  const secrets = await readSecrets(ctx.trx, device);
  const names = Object.keys(secrets);
  await emit(ctx, {
    kind: 'customer-device.revealed',
    company: device.company,
    collection: 'customer_devices',
    subject: id,
    data: { names },
  });
  if (device.work_order)
    await appendEvent(ctx, {
      company: device.company,
      work_order: device.work_order,
      kind: 'secret_revealed',
      persona: personasIn(ctx.actor, device.company)[0] ?? null,
      data: { names },
    });
  return Object.entries(secrets).map(([name, value]) => ({ name, value }));
};

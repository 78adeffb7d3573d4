import { isMessageKey } from '../../../domain/words/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import type { DomainEvent, EventSubscriber } from '../platform/events.ts';
import { isDomainError } from '../platform/errors.ts';
import { changeDevice } from './device-rows.ts';
import { bindDevice } from './use-cases/bind-device.ts';
import { prepareDevice } from './use-cases/prepare-device.ts';
import { acsCompany } from './settings.ts';

const deviceOf = async (ctx: UseCaseContext, company: string, order: string) =>
  ctx
    .trx('customer_devices')
    .where({ company, work_order: order, role: 'modem' })
    .whereNot({ state: 'retired' })
    .first<{ id: string } | undefined>('id');

/** Of an order that brings a modem nobody has prepared, only where the company has the ACS. */
const deviceFor = async (ctx: UseCaseContext, company: string, order: string) => {
  const known = await deviceOf(ctx, company, order);
  if (known) return known;
  if ((await acsCompany(ctx.trx, process.env)) !== company) return undefined;
  return prepareDevice(ctx, { company, workOrder: order });
};

/**
 * A serial number came to an order, by whichever door: the technician's scan, the office, a program. The modem
 * is bound to it and waited for.
 */
export const serialScanned: EventSubscriber = {
  name: 'provisioning.serial-scanned',
  kinds: ['work-order.updated', 'work-order.created'],
  fields: ['onu_serial'],
  inOrder: true,
  handle: async (ctx: UseCaseContext, { company, subject, after }: DomainEvent) => {
    const serial = after?.['onu_serial'];
    if (company === null || typeof serial !== 'string' || serial === '') return;
    // What counts is what stands there now: an earlier scan may be told later.
    const order = await ctx
      .trx('work_orders')
      .where({ company, id: subject })
      .first<{ onu_serial: string | null; status_category: string } | undefined>(
        'onu_serial',
        'status_category',
      );
    if (!order || order.onu_serial !== serial || order.status_category === 'cancelled') return;
    const device = await deviceFor(ctx, company, subject);
    if (!device) return;
    try {
      await bindDevice(ctx, { device: device.id, serial });
    } catch (error) {
      // A label that cannot be: whoever looks after modems sees it, and the technician at once.
      if (!isDomainError(error) || !isMessageKey(error.code)) throw error;
      await changeDevice(ctx, device.id, {
        state: 'attention',
        problem: error.code,
        problem_params: (error.extensions['params'] ?? {}) as Record<string, string>,
      });
    }
  },
};

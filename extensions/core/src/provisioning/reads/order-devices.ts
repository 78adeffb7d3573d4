import type { Knex } from 'knex';
import { setsUp } from '../../../../domain/provisioning/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { notVisible } from '../../platform/errors.ts';
import { hasAcs } from '../settings.ts';
import { runsOf, type ShownRun } from './show-device.ts';
import { saidOf } from './said-of.ts';

type Row = {
  id: string;
  company: string;
  state: string;
  role: string;
  serial: string | null;
  mac: string | null;
  manufacturer: string | null;
  product_class: string | null;
  wifi_name: string | null;
  telephone_number: string | null;
  last_inform_at: Date | null;
  problem: string | null;
  problem_params: Record<string, string | number> | null;
};
type Order = { company: string; technician_user: string | null };

const ORDER = `
select o.company, t.user as technician_user from work_orders o
left join technicians t on t.company = o.company and t.id = o.technician
where o.id = ?`;

/** The office sees the modems of its orders, a technician those of his visits. */
const assertMaySee = (actor: Actor, order: Order | undefined, id: string): Order => {
  const isOffice = order !== undefined && hasCapability(actor, order.company, 'orders-read');
  const isHis =
    order !== undefined &&
    actor.userId !== null &&
    order.technician_user === actor.userId &&
    hasCapability(actor, order.company, 'field-work');
  if (order === undefined || !(isOffice || isHis)) throw notVisible('work_orders', id);
  return order;
};

/** The run that a person at the door waits for: the latest that sets up, else the latest. */
const shownRun = (runs: readonly ShownRun[]): ShownRun | null =>
  runs.find(({ kind }) => setsUp(kind)) ?? runs[0] ?? null;

/** Modems of an order, each with the steps of its setting up. */
export const orderDevices = async (
  { knex, actor, env }: { knex: Knex; actor: Actor; env: Record<string, unknown> },
  id: string,
) => {
  const { rows } = await knex.raw<{ rows: Order[] }>(ORDER, [id]);
  const order = assertMaySee(actor, rows[0], id);
  const devices = (await knex('customer_devices')
    .where({ company: order.company, work_order: id })
    .whereNot({ state: 'retired' })
    .orderBy('created_at')
    .limit(20)) as unknown as Row[];
  return {
    isConnected: hasAcs(env),
    mayAct: hasCapability(actor, order.company, 'provisioning'),
    devices: await Promise.all(
      devices.map(async (device) => ({
        id: device.id,
        state: device.state,
        role: device.role,
        serial: device.serial,
        mac: device.mac,
        model: [device.manufacturer, device.product_class].filter(Boolean).join(' ') || null,
        wifiName: device.wifi_name,
        telephoneNumber: device.telephone_number,
        lastInformAt: device.last_inform_at,
        problem: saidOf(device.problem, device.problem_params),
        run: shownRun(await runsOf(knex, device, 5)),
      })),
    ),
  };
};

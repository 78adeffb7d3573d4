import type { Knex } from 'knex';
import { asText } from '../../../domain/notifications/index.ts';
import {
  type AcsValue,
  fieldsIn,
  nested,
  type ProfileParameter,
  typedValue,
} from '../../../domain/provisioning/index.ts';
import { type Device, readSecrets } from './device-rows.ts';

export type Render = (input: { template: string; data: object }) => Promise<string>;

export type FilledParameter = ProfileParameter & { value: AcsValue };
export type Filled = { values: FilledParameter[]; wrong: string | null };

type Names = { customer_number: string | null; order_number: string | null };

/** What templates may name, of one modem. Never logged, and never written anywhere. */
const valuesOf = async (knex: Knex, device: Device): Promise<Record<string, string>> => {
  const { rows } = await knex.raw<{ rows: Names[] }>(
    `select c.number as customer_number, o.number as order_number from customer_devices d
     left join customers c on c.company = d.company and c.id = d.customer
     left join work_orders o on o.company = d.company and o.id = d.work_order
     where d.id = ?`,
    [device.id],
  );
  return {
    'wifi.name': device.wifi_name ?? '',
    'telephone.number': device.telephone_number ?? '',
    'telephone.user': device.telephone_user ?? '',
    'telephone.server': device.telephone_server ?? '',
    'connection.user': device.connection_user ?? '',
    'customer.name': device.customer_name ?? '',
    'customer.number': rows[0]?.customer_number ?? '',
    'order.number': rows[0]?.order_number ?? '',
    'device.serial': device.serial ?? '',
    ...(await readSecrets(knex, device)),
  };
};

/**
 * The values of parameters, by their templates in the budgeted thread. One that names a field which the
 * customer has not (no telephone) is left out; `wrong` names one whose value the modem could not take.
 */
export const fillValues = async (
  { knex, render }: { knex: Knex; render: Render },
  device: Device,
  parameters: readonly ProfileParameter[],
): Promise<Filled> => {
  const values = await valuesOf(knex, device);
  const filled: FilledParameter[] = [];
  for (const parameter of parameters) {
    if (fieldsIn(parameter.template).some((name) => !values[name])) continue;
    const text = asText(await render({ template: parameter.template, data: nested(values) }));
    const value = typedValue(text, parameter.kind);
    if (value === null || text.length > 4_000) return { values: [], wrong: parameter.path };
    filled.push({ ...parameter, value });
  }
  return { values: filled, wrong: null };
};

import { randomInt } from 'node:crypto';
import { cleanMac, cleanSerial } from '../../../../domain/provisioning/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';

/** Without what is read wrongly: no 0 and O, no 1, l and I. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 12;

export const newWifiPassword = (): string =>
  Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');

const PASSWORD = /^[\u0020-\u007E]{8,63}$/;
export const assertWifi = (name: string, password: string): void => {
  if (!PASSWORD.test(password))
    throw refusal('MODEM_WIFI_PASSWORD', 422, {}, { field: 'wifiPassword' });
  if (Buffer.byteLength(name) > 32)
    throw refusal('MODEM_WIFI_NAME', 422, {}, { field: 'wifiName' });
};

export type Label = { serial: string | null; mac: string | null };

/** What a label says, as it is kept. Errors: MODEM_SERIAL_INVALID, MODEM_MAC_INVALID (422). */
export const readLabel = ({
  serial: given,
  mac: address,
}: {
  serial?: string | null | undefined;
  mac?: string | null | undefined;
}): Label => {
  const serial = given ? cleanSerial(given) : null;
  const mac = address ? cleanMac(address) : null;
  if (given && serial === null)
    throw refusal('MODEM_SERIAL_INVALID', 422, { given: given.slice(0, 40) }, { field: 'serial' });
  if (address && mac === null)
    throw refusal('MODEM_MAC_INVALID', 422, { given: address.slice(0, 40) }, { field: 'mac' });
  return { serial, mac };
};

type Reference = {
  field: string;
  table: 'work_orders' | 'service_locations' | 'customers' | 'provisioning_profiles';
  id: string | null | undefined;
};

/** Errors: MODEM_UNKNOWN (422) for a row of another company, as for none. */
export const assertReferences = async (
  ctx: UseCaseContext,
  company: string,
  references: readonly Reference[],
): Promise<void> => {
  for (const { field, table, id } of references) {
    if (!id) continue;
    const found = await ctx.trx(table).where({ company, id }).first('id');
    if (!found) throw refusal('MODEM_UNKNOWN', 422, { field }, { field });
  }
};

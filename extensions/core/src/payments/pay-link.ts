import { timingSafeEqual } from 'node:crypto';
import type { Knex } from 'knex';
import { linkSecret, readLinkSecret } from '../../../domain/payments/index.ts';
import { refusal } from '../platform/errors.ts';
import { sign } from '../platform/secrets.ts';
import { type ChargeRow, findCharge } from './rows.ts';

const signatureOf = (charge: string): string => sign(`payment-link:${charge}`);

/** Nothing of it is kept: only this installation can make it. */
export const payLink = (publicUrl: unknown, charge: string): string =>
  `${String(publicUrl ?? '').replace(/\/+$/, '')}/portal/pay/${linkSecret(charge, signatureOf(charge))}`;

/** Unknown, forged and of an inactive company read alike. Error: PAYMENTS_LINK_GONE (410). */
export const openPayLink = async (knex: Knex, token: string): Promise<ChargeRow> => {
  const gone = refusal('PAYMENTS_LINK_GONE', 410);
  const parts = readLinkSecret(token);
  if (!parts) throw gone;
  const expected = Buffer.from(signatureOf(parts.charge));
  if (!timingSafeEqual(expected, Buffer.from(parts.signature))) throw gone;
  const row = await findCharge(knex, { id: parts.charge });
  const company =
    row && (await knex('companies').where({ id: row.company, is_active: true }).first('id'));
  if (!row || !company) throw gone;
  return row;
};

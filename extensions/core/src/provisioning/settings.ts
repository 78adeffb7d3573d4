import type { Knex } from 'knex';
import type { AcsSettings } from './nbi/ask.ts';

type Environment = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** Of the worker alone: no other process has the address. */
export const acsSettings = (env: Environment): AcsSettings | null => {
  const url = text(env['GENIEACS_NBI_URL']);
  if (url === undefined) return null;
  return {
    url,
    user: text(env['GENIEACS_NBI_USER']),
    password: text(env['GENIEACS_NBI_PASSWORD']),
  };
};

/** Whether there is an ACS, for whoever has not its address. */
export const hasAcs = (env: Environment): boolean =>
  text(env['GENIEACS_NBI_URL']) !== undefined || String(env['GENIEACS_IS_SET']) === 'true';

/**
 * The ACS belongs to one company: whoever could name a serial number could reach the modem. It is the one
 * that the settings name, else the only fibre operator; with several and none named, nobody's.
 */
export const acsCompany = async (knex: Knex, env: Environment): Promise<string | null> => {
  const key = text(env['GENIEACS_COMPANY']);
  const rows = await knex('companies')
    .where({ is_active: true, ...(key === undefined ? { kind: 'operator' } : { key }) })
    .orderBy('id')
    .limit(2)
    .select<{ id: string }[]>('id');
  return rows.length === 1 ? (rows[0]?.id ?? null) : null;
};

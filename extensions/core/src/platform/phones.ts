import type { Knex } from 'knex';
import { normalisePhone } from '../../../domain/kernel/index.ts';
import { COLUMN_LIMITS } from '../../../domain/kernel/generated/column-limits.ts';

const NAMES = ['phone', 'phones'];

/** Columns that hold telephone numbers, by collection. */
export const PHONE_COLUMNS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(COLUMN_LIMITS)
    .map(
      ([collection, columns]) =>
        [collection, Object.keys(columns).filter((name) => NAMES.includes(name))] as const,
    )
    .filter(([, columns]) => columns.length > 0),
);

/** ISO 3166 alpha-2 code of the country whose numbers a company writes without their code. */
export const countryOf = async (knex: Knex, company: string): Promise<string> => {
  const row = await knex('companies')
    .where({ id: company })
    .first<{ country: string } | undefined>('country');
  if (!row) throw new Error(`There is no company ${company}`);
  return row.country;
};

const normalised = (value: unknown, country: string): unknown => {
  if (typeof value === 'string') return normalisePhone(value, country);
  if (!Array.isArray(value)) return value;
  const phones = value.map((one) => (typeof one === 'string' ? normalisePhone(one, country) : one));
  return [...new Set(phones)];
};

/** The telephone numbers among the values as E.164; what is not understood stays as written. */
export const withPhones = <T extends Record<string, unknown>>(
  collection: string,
  values: T,
  country: string,
): T => {
  const given = (PHONE_COLUMNS.get(collection) ?? []).filter((name) => name in values);
  return given.length === 0
    ? values
    : {
        ...values,
        ...Object.fromEntries(given.map((name) => [name, normalised(values[name], country)])),
      };
};

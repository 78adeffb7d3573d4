import type { Knex } from 'knex';
import type { RegisterHooks } from '../platform/hooks.ts';
import { countryOf, PHONE_COLUMNS, withPhones } from '../platform/phones.ts';

type Payload = Record<string, unknown>;

const hasPhones = (collection: string, payload: unknown): payload is Payload =>
  typeof payload === 'object' &&
  payload !== null &&
  (PHONE_COLUMNS.get(collection) ?? []).some((name) => name in payload);

/** Of the rows that change; null when they are of several countries. */
const countryOfRows = async (
  knex: Knex,
  collection: string,
  keys: readonly string[],
): Promise<string | null> => {
  const companies =
    collection === 'companies'
      ? knex('companies').whereIn('id', [...keys])
      : knex('companies').whereIn(
          'id',
          knex(collection)
            .whereIn('id', [...keys])
            .select('company'),
        );
  const countries = (await companies.distinct('country').pluck('country')) as string[];
  return countries.length === 1 ? (countries[0] ?? null) : null;
};

/**
 * Telephone numbers are kept as E.164 whatever the door; the country of the company tells what a
 * number without a code means.
 */
export const registerPhoneHooks: RegisterHooks = ({ filter }, context) => {
  filter('items.create', async (payload, { collection: name }, { database }) => {
    const collection = String(name);
    if (!hasPhones(collection, payload)) return payload;
    const { company, country } = payload;
    if (collection === 'companies')
      return typeof country === 'string' ? withPhones(collection, payload, country) : payload;
    if (typeof company !== 'string') return payload;
    const own = await countryOf(database ?? context.database, company);
    return withPhones(collection, payload, own);
  });

  filter('items.update', async (payload, { collection: name, keys }, { database }) => {
    const collection = String(name);
    if (!hasPhones(collection, payload)) return payload;
    const given = collection === 'companies' ? payload.country : null;
    const country =
      typeof given === 'string'
        ? given
        : await countryOfRows(database ?? context.database, collection, keys as string[]);
    return country ? withPhones(collection, payload, country) : payload;
  });
};

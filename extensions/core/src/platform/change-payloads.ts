import type { Knex } from 'knex';
import type { ChangeNotice } from './notices.ts';

export type Payload = Record<string, unknown>;

type Told = { subject: string; after: Payload | null };

/** What the events of its transaction say of each row; a field that changed twice as it was left. */
const told = async (
  knex: Knex,
  { transaction, at, collection, ids }: ChangeNotice,
): Promise<Map<string, Payload>> => {
  const { rows } = await knex.raw<{ rows: Told[] }>(
    `select subject, after from fieldwright.domain_events
     where transaction = ?::xid8 and occurred_at = ?::timestamptz and collection = ?
       and subject = any(?::uuid[]) and after is not null
     order by id`,
    [transaction, at, collection, ids],
  );
  const payloads = new Map<string, Payload>();
  for (const { subject, after } of rows) {
    payloads.set(subject, { ...payloads.get(subject), ...after });
  }
  return payloads;
};

/** New rows with all they have: from their events, else as they stand. */
export const createdPayloads = async (
  knex: Knex,
  notice: ChangeNotice,
): Promise<{ key: string; payload: Payload }[]> => {
  // Directus' own tables have no events, and numbers for keys.
  const isOurs = !notice.collection.startsWith('directus_');
  const known = isOurs ? await told(knex, notice) : new Map<string, Payload>();
  const unknown = notice.ids.filter((id) => !known.has(id));
  const rows: (Payload & { id: string })[] =
    unknown.length > 0 ? await knex(notice.collection).whereIn('id', unknown) : [];
  for (const row of rows) known.set(String(row.id), row);
  return notice.ids.flatMap((id) => {
    const payload = known.get(id);
    return payload ? [{ key: id, payload: { id, ...payload } }] : [];
  });
};

/** Rows that changed alike come together, as they do from Directus. */
export const updatedPayloads = async (
  knex: Knex,
  notice: ChangeNotice,
): Promise<{ keys: string[]; payload: Payload }[]> => {
  const known = await told(knex, notice);
  const alike = Map.groupBy(notice.ids, (id) => JSON.stringify(known.get(id) ?? {}));
  return [...alike.values()].map((keys) => ({
    keys,
    payload: known.get(keys[0] as string) ?? {},
  }));
};

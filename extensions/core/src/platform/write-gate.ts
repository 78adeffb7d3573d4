import type { Query } from '@directus/types';
import type { Knex } from 'knex';
import type { RegisterHooks } from './hooks.ts';
import { assertMayWrite, type RightsContext } from './write-rights.ts';

/** Scopes of Directus' own collections whose writes our hooks look into. */
const SYSTEM_SCOPES = ['files', 'folders', 'presets', 'users', 'comments', 'notifications'];
export const GATED_SCOPES: readonly string[] = ['items', ...SYSTEM_SCOPES];

type Service = RightsContext & {
  collection: string;
  knex: Knex;
};
type KeysByQuery = (this: Service, query: Query) => Promise<string[]>;
type Services = Parameters<RegisterHooks>[1]['services'];

/**
 * Directus looks up the rows of a change or deletion by query with full rights: whether something
 * is refused tells whether a foreign row fits the filter. Here only what the caller sees is found.
 */
const findOnlyVisible = ({ ItemsService }: Services): void => {
  const { prototype } = ItemsService as unknown as { prototype: { getKeysByQuery: KeysByQuery } };
  const { getKeysByQuery } = prototype;
  prototype.getKeysByQuery = async function (query) {
    if (!this.accountability || this.accountability.admin) return getKeysByQuery.call(this, query);
    const { collection, knex, schema, accountability } = this;
    const primary = schema.collections[collection]?.primary ?? 'id';
    const rows = await new ItemsService(collection, { knex, schema, accountability }).readByQuery({
      ...query,
      fields: [primary],
    });
    return rows.flatMap((row) => (row[primary] ? [row[primary] as string] : []));
  };
};

/**
 * Stands before every other hook: Directus runs filters before it asks for the permission, so that
 * a filter which reads rows would answer those who may not see them. What passes here, Directus
 * would let pass too; it asks again afterwards for what the hooks made of the payload.
 */
export const registerWriteGate: RegisterHooks = ({ filter }, { services }) => {
  for (const scope of GATED_SCOPES) {
    filter(`${scope}.create`, async (payload, { collection }, context) => {
      await assertMayWrite(
        {
          action: 'create',
          collection: String(collection),
          fields: Object.keys(payload as Record<string, unknown>),
        },
        context as unknown as RightsContext,
      );
      return payload;
    });
    filter(`${scope}.update`, async (payload, { collection, keys }, context) => {
      await assertMayWrite(
        {
          action: 'update',
          collection: String(collection),
          keys: keys as string[],
          fields: Object.keys(payload as Record<string, unknown>),
        },
        context as unknown as RightsContext,
      );
      return payload;
    });
    filter(`${scope}.delete`, async (keys, { collection }, context) => {
      await assertMayWrite(
        { action: 'delete', collection: String(collection), keys: keys as unknown as string[] },
        context as unknown as RightsContext,
      );
      return keys;
    });
  }
  findOnlyVisible(services);
};

import type { Accountability, SchemaOverview } from '@directus/types';
import { isStillReferenced, toDomainError } from './database-errors.ts';
import type { RegisterHooks } from './hooks.ts';
import { stillReferenced } from './still-referenced.ts';

type Service = {
  collection: string;
  schema: SchemaOverview;
  accountability: Accountability | null;
};
type DeleteMany = (this: Service, keys: string[], options?: object) => Promise<string[]>;

/**
 * Directus translates what the database refuses at a change, but not at a deletion: it would be a
 * bare 500, by whatever door. No hook passes by there.
 */
export const registerDeletionHooks: RegisterHooks = (_register, { services, database }) => {
  const { prototype } = services.ItemsService as unknown as {
    prototype: { deleteMany: DeleteMany };
  };
  const { deleteMany } = prototype;
  prototype.deleteMany = async function (keys, options) {
    try {
      return await deleteMany.call(this, keys, options);
    } catch (error) {
      if (!isStillReferenced(error)) throw toDomainError(error);
      const { collection, schema, accountability } = this;
      // The transaction of the deletion is over; the rows are read beside it.
      throw await stillReferenced(services, database, {
        collection,
        keys,
        schema,
        accountability,
      });
    }
  };
};

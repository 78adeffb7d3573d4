import { directusRights } from './directus-internals.ts';
import type { RightsContext } from './write-rights.ts';

/**
 * Whether the caller reads rows of the collection at all. A page of ours that gathers rows of many
 * collections asks it for each: what his own lists refuse, no page may show.
 */
export const mayRead = async (
  collection: string,
  { accountability, database: knex, schema }: RightsContext,
): Promise<boolean> => {
  if (!accountability || accountability.admin) return true;
  const rights = await directusRights();
  try {
    await rights.change({ accountability, action: 'read', collection }, { schema, knex });
    return true;
  } catch (error) {
    if ((error as { code?: string } | null)?.code === 'FORBIDDEN') return false;
    throw error;
  }
};

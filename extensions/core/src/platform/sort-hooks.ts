import type { SchemaOverview } from '@directus/types';
import type { RegisterHooks } from './hooks.ts';
import { type Move, sortInCompany, type SortingService } from './sort-rows.ts';

type Sort = (this: SortingService, collection: string, move: Move) => Promise<void>;
/** Directus' own, kept through a reload of the extensions. */
type Sortable = { sort: Sort; stockSort?: Sort };

const hasCompany = (schema: SchemaOverview, collection: string): boolean =>
  schema.relations.some(
    (relation) =>
      relation.collection === collection &&
      relation.field === 'company' &&
      relation.related_collection === 'companies',
  );

const sortFieldOf = async (
  { knex }: SortingService,
  collection: string,
): Promise<string | null> => {
  const row = await knex('directus_collections')
    .where({ collection })
    .first<{ sort_field: string | null } | undefined>('sort_field');
  return row?.sort_field ?? null;
};

/**
 * Dragging rows by hand: Directus renumbers the whole table, whosever the rows are. Its service is
 * what REST and GraphQL both call, so the remedy is there.
 */
export const registerSortHooks: RegisterHooks = (_register, { services }) => {
  const utils = (services.UtilsService as unknown as { prototype: Sortable }).prototype;
  const stock = (utils.stockSort ??= utils.sort);
  utils.sort = async function (collection, move) {
    const field = hasCompany(this.schema, collection) ? await sortFieldOf(this, collection) : null;
    if (field === null) return stock.call(this, collection, move);
    return sortInCompany(services, this, { collection, field, ...move });
  };
};

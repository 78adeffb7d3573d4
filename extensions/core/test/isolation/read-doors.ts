import type { CollectionDefinition } from '../../../../schema/dsl.ts';
import type { Client } from '../support/http.ts';
import type { Row } from './row-for.ts';

export type Target = { definition: CollectionDefinition; row: Row & { id: string } };
export type ReadDoor = {
  name: string;
  /** Whether this door could show this row to somebody at all. */
  applies: (target: Target) => boolean;
  /** Which of the rows, or that they exist, came through. */
  shows: (client: Client, targets: readonly Target[]) => Promise<boolean[]>;
};

const always = () => true;
const has = (rows: unknown, id: string): boolean =>
  Array.isArray(rows) && rows.some((row) => (row as { id?: string }).id === id);

const searchWord = ({ definition, row }: Target): string | undefined =>
  (definition.searchable ?? [])
    .map((field) => row[field])
    .find((value): value is string => typeof value === 'string' && value.startsWith('iso'));

const tenantReference = ({ definition, row }: Target) =>
  Object.entries(definition.fields).find(
    ([name, field]) =>
      field.kind === 'reference' && !field.to.startsWith('directus_') && Boolean(row[name]),
  );

const byIds = (targets: readonly Target[]): string =>
  `filter[id][_in]=${targets.map(({ row }) => row.id).join()}`;
const nameOf = ([target]: readonly Target[]): string => target?.definition.name ?? '';

/** For doors that lead to one row at a time. */
const eachAlone =
  (shows: (client: Client, target: Target) => Promise<boolean>): ReadDoor['shows'] =>
  (client, targets) =>
    Promise.all(targets.map((target) => shows(client, target)));

/** Every way in which Directus hands out rows of a collection. */
export const READ_DOORS: readonly ReadDoor[] = [
  {
    name: 'REST list',
    applies: always,
    shows: async (client, targets) => {
      const { data } = await client.get(`/items/${nameOf(targets)}?fields=id&${byIds(targets)}`);
      return targets.map(({ row }) => has(data, row.id));
    },
  },
  {
    name: 'REST item',
    applies: always,
    shows: eachAlone(
      async (client, { definition, row }) =>
        (await client.get(`/items/${definition.name}/${row.id}?fields=id`)).status === 200,
    ),
  },
  {
    name: 'aggregate',
    applies: always,
    shows: async (client, targets) => {
      // Counted row by row, so that a foreign row is never taken for an own one that is hidden.
      const { data } = await client.get(
        `/items/${nameOf(targets)}?aggregate[count]=id&groupBy[]=id&${byIds(targets)}`,
      );
      return targets.map(({ row }) => has(data, row.id));
    },
  },
  {
    name: 'search',
    applies: (target) => searchWord(target) !== undefined,
    shows: eachAlone(async (client, target) => {
      const { data } = await client.get(
        `/items/${target.definition.name}?fields=id&limit=50&search=${searchWord(target)}`,
      );
      return has(data, target.row.id);
    }),
  },
  {
    name: 'export',
    applies: always,
    shows: async (client, targets) => {
      const { status, data, errors } = await client.get(
        `/items/${nameOf(targets)}?export=csv&fields=id&${byIds(targets)}`,
      );
      return targets.map(({ row }) => status === 200 && !errors && String(data).includes(row.id));
    },
  },
  {
    name: 'nested relation',
    applies: (target) => tenantReference(target) !== undefined,
    shows: eachAlone(async (client, target) => {
      const [name] = tenantReference(target) ?? [''];
      const parent = String(target.row[name]);
      const { data } = await client.get(
        `/items/${target.definition.name}?fields=id,${name}.id&limit=200&filter[${name}][id][_eq]=${parent}`,
      );
      return has(data, target.row.id);
    }),
  },
];

export type GraphqlVerdict = { list: boolean; item: boolean; aggregate: boolean };

/** GraphQL refuses a document of more than 5,000 tokens. */
const COLLECTIONS_PER_REQUEST = 20;

const askFor = ({ definition: { name }, row: { id } }: Target, index: number): string => `
  list${index}: ${name}(filter: { id: { _eq: "${id}" } }) { id }
  item${index}: ${name}_by_id(id: "${id}") { id }
  count${index}: ${name}_aggregated(filter: { id: { _eq: "${id}" } }) { count { id } }`;

/** Asks GraphQL for many rows at once, each in three ways. The caller may read the collections. */
export const graphqlShows = async (
  client: Client,
  targets: readonly Target[],
): Promise<Map<string, GraphqlVerdict>> => {
  const found = new Map<string, GraphqlVerdict>();
  for (let start = 0; start < targets.length; start += COLLECTIONS_PER_REQUEST) {
    const part = targets.slice(start, start + COLLECTIONS_PER_REQUEST);
    const { data, errors } = await client.graphql(`{ ${part.map(askFor).join('\n')} }`);
    if (!data) throw new Error(errors?.[0]?.message ?? 'GraphQL did not answer');
    part.forEach(({ definition, row }, index) => {
      found.set(definition.name, {
        list: has(data[`list${index}`], row.id),
        item: data[`item${index}`]?.id === row.id,
        aggregate: Number(data[`count${index}`]?.[0]?.count?.id ?? 0) > 0,
      });
    });
  }
  return found;
};

/** Names of everything the caller can ask GraphQL for. */
export const graphqlFields = async (client: Client): Promise<string[]> => {
  const { data } = await client.graphql('{ __schema { queryType { fields { name } } } }');
  const fields = (data?.__schema?.queryType?.fields ?? []) as { name: string }[];
  return fields.map(({ name }) => name);
};

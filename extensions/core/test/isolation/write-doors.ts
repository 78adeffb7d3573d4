import type { CollectionDefinition } from '../../../../schema/dsl.ts';
import type { Answer, Client } from '../support/http.ts';
import type { Row } from './row-for.ts';

export type WriteAttempt = { door: string; attempt: () => Promise<Answer> };

/** Refused, or done to nothing. */
export const didNothing = ({ status, data, errors }: Answer): boolean =>
  status >= 400 || Boolean(errors) || (Array.isArray(data) && data.length === 0);

const listed = (name: string, id: string) => ({
  query: { filter: { id: { _eq: id } }, limit: 1 },
  path: `/items/${name}`,
});

/** Every way to change a row whose id one knows. */
export const updateAttempts = (
  client: Client,
  { name }: CollectionDefinition,
  id: string,
  patch: Row,
): WriteAttempt[] => [
  { door: 'REST item', attempt: () => client.patch(`/items/${name}/${id}`, patch) },
  { door: 'REST keys', attempt: () => client.patch(`/items/${name}`, { keys: [id], data: patch }) },
  { door: 'REST batch', attempt: () => client.patch(`/items/${name}`, [{ id, ...patch }]) },
  {
    door: 'REST query',
    attempt: () => client.patch(`/items/${name}`, { query: listed(name, id).query, data: patch }),
  },
];

export const deleteAttempts = (
  client: Client,
  { name }: CollectionDefinition,
  id: string,
): WriteAttempt[] => [
  { door: 'REST item', attempt: () => client.delete(`/items/${name}/${id}`) },
  { door: 'REST keys', attempt: () => client.delete(`/items/${name}`, [id]) },
];

/** A query that finds nothing deletes nothing and says 204: only the row itself tells. */
export const silentDelete = (
  client: Client,
  { name }: CollectionDefinition,
  id: string,
): Promise<Answer> => client.delete(`/items/${name}`, { query: listed(name, id).query });

export const createAttempts = (
  client: Client,
  { name }: CollectionDefinition,
  row: Row,
): WriteAttempt[] => [
  { door: 'REST', attempt: () => client.post(`/items/${name}`, row) },
  {
    door: 'REST batch',
    attempt: () => client.post(`/items/${name}`, [row, { ...row }]),
  },
];

/** One mutation that tries to change and delete a row of every given collection. */
export const graphqlWrites = async (
  client: Client,
  targets: readonly { name: string; id: string; mayUpdate: boolean; mayDelete: boolean }[],
): Promise<{ attempted: number; done: string[] }> => {
  const parts = targets.flatMap(({ name, id, mayUpdate, mayDelete }, index) => [
    ...(mayUpdate ? [`u${index}: update_${name}_items(ids: ["${id}"], data: {}) { id }`] : []),
    ...(mayDelete ? [`d${index}: delete_${name}_item(id: "${id}") { id }`] : []),
  ]);
  const done: string[] = [];
  for (const part of parts) {
    const { data, errors } = await client.graphql(`mutation { ${part} }`);
    const value = Object.values(data ?? {})[0];
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    if (!errors && data && !isEmpty) done.push(part);
  }
  return { attempted: parts.length, done };
};

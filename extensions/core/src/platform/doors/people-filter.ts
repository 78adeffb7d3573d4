import type { Query, SchemaOverview } from '@directus/types';
import { isId } from '../../../../domain/kernel/ids.ts';
import { followField } from './relation-steps.ts';

type Node = Record<string, unknown>;
/** The keys of those whom the caller sees and who fit the filter. */
export type FindPeople = (filter: Node) => Promise<string[]>;

export const PEOPLE = 'directus_users';

/** What of a colleague is looked through. */
const SEARCHED = ['first_name', 'last_name', 'email', 'title'];

/**
 * Directus looks through all that the caller sees of himself as well, and where none of it is asked
 * for, the tables of that condition are not in its statement.
 */
export const searchAsFilter = ({ search, ...query }: Query): Query => {
  if (typeof search !== 'string' || search.trim() === '') return query;
  const found = {
    _or: [
      ...SEARCHED.map((field) => ({ [field]: { _icontains: search } })),
      ...(isId(search) ? [{ id: { _eq: search } }] : []),
    ],
  };
  return { ...query, filter: query.filter ? { _and: [query.filter, found] } : found } as Query;
};

/**
 * Directus joins what a filter reaches over a relation without asking who may see it: a caller
 * could guess the address of everybody in the installation, letter by letter. Conditions on people
 * become the keys of those whom he sees; other to-many relations are asked with `_some`, which
 * Directus restricts itself.
 */
export const onlyVisible = async (
  schema: SchemaOverview,
  collection: string,
  query: Query,
  findPeople: FindPeople,
): Promise<Query> => {
  const filter = async (from: string, node: Node): Promise<Node> => {
    const entries = Object.entries(node).map(async ([key, value]): Promise<[string, unknown]> => {
      if ((key === '_and' || key === '_or') && Array.isArray(value)) {
        return [
          key,
          await Promise.all(value.map((one) => (isNode(one) ? filter(from, one) : one))),
        ];
      }
      if (key.startsWith('_') || !isNode(value)) return [key, value];
      const step = followField(schema, from, key);
      const [target, ...others] = step?.targets ?? [];
      const [first] = Object.keys(value);
      if (!step || target === undefined || others.length > 0 || first === undefined) {
        return [key, value];
      }
      const quantified = first === '_some' || first === '_none';
      if (first.startsWith('_') && !quantified && first !== '_and' && first !== '_or') {
        return [key, value];
      }
      const inner = quantified ? value[first] : value;
      const below = isNode(inner) ? await filter(target, inner) : inner;
      if (quantified) return [key, { [first]: below }];
      if (step.isMany) return [key, { _some: below }];
      return [key, target === PEOPLE ? { _in: await findPeople(below as Node) } : below];
    });
    return Object.fromEntries(await Promise.all(entries));
  };

  const deep = async (from: string, node: Node, aliases: Node): Promise<Node> => {
    const entries = Object.entries(node).map(async ([key, value]): Promise<[string, unknown]> => {
      if (key === '_filter' && isNode(value)) return [key, await filter(from, value)];
      if (key.startsWith('_') || !isNode(value)) return [key, value];
      const [target] = followField(schema, from, String(aliases[key] ?? key))?.targets ?? [];
      const inner = isNode(value['_alias']) ? value['_alias'] : {};
      return [key, target === undefined ? value : await deep(target, value, inner)];
    });
    return Object.fromEntries(await Promise.all(entries));
  };

  return {
    ...query,
    ...(isNode(query.filter) ? { filter: await filter(collection, query.filter) } : {}),
    ...(isNode(query.deep) ? { deep: await deep(collection, query.deep, query.alias ?? {}) } : {}),
  } as Query;
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import type { Query } from '@directus/types';
import { isInheritedName } from '../../../../domain/kernel/paths.ts';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const keysIn = (value: unknown): string[] =>
  isNode(value)
    ? Object.entries(value).flatMap(([key, below]) => [
        ...(Array.isArray(value) ? [] : [key]),
        ...keysIn(below),
      ])
    : [];

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : isNode(value) ? Object.values(value).flatMap(textsIn) : [];

/** Lists of names in a query, at its head and below `deep`. */
const LISTS = new Set(['fields', 'sort', 'group', 'aggregate', 'alias']);

const namesIn = (value: unknown): string[] =>
  isNode(value)
    ? Object.entries(value).flatMap(([key, below]) =>
        LISTS.has(key.replace(/^_/, '')) ? textsIn(below) : namesIn(below),
      )
    : [];

/** A field of the query with a name that all objects share, which no column has; null for none. */
export const inheritedName = (query: Query): string | null => {
  const { filter, deep, alias, aggregate } = query;
  const named = [...textsIn([query.fields, query.sort, query.group, aggregate, alias])];
  const names = [...named, ...namesIn(deep), ...keysIn([filter, deep, alias])].flatMap((name) =>
    name.split(/[^\w$]+/),
  );
  return names.find(isInheritedName) ?? null;
};

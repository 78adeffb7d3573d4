import type { Query, SchemaOverview } from '@directus/types';
import { followField, relationsOf, type Step } from './relation-steps.ts';

export type QueryMeasure = {
  /** Levels of relations below the rows that are asked for. */
  levels: number;
  /** Relations that are followed, with wildcards counted out; each is a statement at least. */
  relations: number;
  /** Records that may come together. */
  records: number;
};

export type QueryLimits = { levels: number; relations: number; records: number };

/** What a to-many relation is taken to bring for each row, unless `deep` asks for more. */
const ROWS_PER_PARENT = 10;

type Deep = Record<string, unknown>;
type Aliases = Record<string, string>;

/** What a query would read, before any statement is made. Stops counting beyond the limits. */
export const measureQuery = (
  schema: SchemaOverview,
  collection: string,
  query: Pick<Query, 'fields' | 'deep' | 'alias'>,
  rows: number,
  limits: QueryLimits,
): QueryMeasure => {
  const measure: QueryMeasure = { levels: 0, relations: 0, records: rows };
  const isOver = (): boolean =>
    measure.relations > limits.relations || measure.records > limits.records;

  const visit = (
    from: string,
    paths: readonly string[][],
    deep: Deep,
    parents: number,
    level: number,
  ): void => {
    for (const [step, rest] of stepsOf(schema, from, paths, aliasesOf(query, deep, level))) {
      if (isOver()) return;
      const below = deepOf(deep, step.name);
      const brought = step.isMany ? parents * rowsPerParent(below) : parents;
      measure.relations += step.targets.length;
      measure.records += brought * step.targets.length;
      measure.levels = Math.max(measure.levels, level);
      for (const target of step.targets) visit(target, rest, below, brought, level + 1);
    }
  };

  const paths = (query.fields ?? ['*']).map((field) => field.split('.'));
  visit(collection, paths, (query.deep ?? {}) as Deep, rows, 1);
  return measure;
};

/** The relations that these paths follow, each with what is asked of its other side. */
const stepsOf = (
  schema: SchemaOverview,
  from: string,
  paths: readonly string[][],
  aliases: Aliases,
): Map<Step, string[][]> => {
  const steps = new Map<Step, string[][]>();
  const byName = new Map<string, Step | null>();
  const add = (step: Step, rest: string[]): void => {
    const known = byName.get(step.name) ?? step;
    byName.set(step.name, known);
    steps.set(known, [...(steps.get(known) ?? []), ...(rest.length > 0 ? [rest] : [])]);
  };
  for (const [head = '', ...rest] of paths) {
    if (head === '*') {
      for (const step of relationsOf(schema, from)) {
        if (needsRows(step, rest)) add(step, rest);
      }
      continue;
    }
    const step = followField(schema, from, aliases[head] ?? head);
    if (step && needsRows(step, rest)) add({ ...step, name: head }, rest);
  }
  return steps;
};

/** Without a next level a relation brings keys: a statement for to-many relations alone. */
const needsRows = (step: Step, rest: readonly string[]): boolean => rest.length > 0 || step.isMany;

const deepOf = (deep: Deep, name: string): Deep => {
  const below = deep[name];
  return typeof below === 'object' && below !== null ? (below as Deep) : {};
};

const aliasesOf = (query: Pick<Query, 'alias'>, deep: Deep, level: number): Aliases =>
  (level === 1 ? query.alias : (deep['_alias'] as Aliases | undefined)) ?? {};

const rowsPerParent = (deep: Deep): number => {
  // Counts instead of rows: the Studio asks so for the people of each policy.
  if (deep['_aggregate']) return 1;
  const limit = Number(deep['_limit'] ?? ROWS_PER_PARENT);
  return Number.isFinite(limit) && limit >= 0 ? limit : 100;
};

import type { Query, SchemaOverview } from '@directus/types';
import { countedStep, followField, plainField } from './relation-steps.ts';

export type UsedField = { collection: string; field: string };

export type UsedFields = {
  /** Fields that decide which rows come, in which order or in which group. */
  fields: UsedField[];
  /** What is sorted, grouped or counted over a relation, which Directus does without rights. */
  over: UsedField[];
  /** What is grouped by. */
  grouped: UsedField[];
  conditions: number;
  /** Relations on the deepest path. */
  levels: number;
};

type Node = Record<string, unknown>;

/** Where a query filters, sorts, groups and counts: whoever may do that learns the values. */
export const usedFields = (
  schema: SchemaOverview,
  collection: string,
  query: Query,
): UsedFields => {
  const used: UsedFields = { fields: [], over: [], grouped: [], conditions: 0, levels: 0 };

  const counted = (from: string, name: string): void => {
    for (const target of countedStep(schema, from, name)?.targets ?? [])
      used.over.push({ collection: target, field: name });
  };

  const path = (from: string, segments: readonly string[], level: number, depth = 0): void => {
    const [head, ...rest] = segments;
    if (head === undefined) return;
    used.fields.push({ collection: from, field: plainField(head) });
    if (depth > 0) used.over.push({ collection: from, field: plainField(head) });
    counted(from, head);
    used.levels = Math.max(used.levels, level);
    const step = followField(schema, from, head);
    for (const target of step?.targets ?? []) path(target, rest, level + 1, depth + 1);
  };

  const filter = (from: string, node: unknown, level: number): void => {
    if (!isNode(node)) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === '_and' || key === '_or') {
        for (const part of Array.isArray(value) ? value : []) filter(from, part, level);
      } else if (key === '_some' || key === '_none') {
        filter(from, value, level);
      } else if (key.startsWith('_')) {
        used.conditions++;
      } else {
        used.fields.push({ collection: from, field: plainField(key) });
        counted(from, key);
        used.levels = Math.max(used.levels, level);
        const step = followField(schema, from, key);
        for (const target of step?.targets ?? []) filter(target, value, level + 1);
        if (!step && isNode(value)) filter(from, value, level);
      }
    }
  };

  const part = (from: string, node: Node, aliases: Record<string, string>, level: number): void => {
    const get = (name: string): unknown => node[name] ?? node[`_${name}`];
    const names = (value: unknown): string[] =>
      (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
    filter(from, get('filter'), level);
    const sorted = names(get('sort')).map((field) => field.replace(/^-/, ''));
    for (const field of names(get('group')))
      used.grouped.push({ collection: from, field: aliases[field] ?? field });
    const totals = Object.values((get('aggregate') ?? {}) as Node).flatMap(names);
    for (const field of [...sorted, ...names(get('group')), ...totals]) {
      const [head = '', ...rest] = field.split('.');
      path(from, [aliases[head] ?? head, ...rest], level);
    }
    const deep = level === 0 ? node['deep'] : node;
    if (!isNode(deep)) return;
    for (const [name, below] of Object.entries(deep)) {
      if (name.startsWith('_') || !isNode(below)) continue;
      const step = followField(schema, from, aliases[name] ?? name);
      const inner = isNode(below['_alias']) ? (below['_alias'] as Record<string, string>) : {};
      for (const target of step?.targets ?? []) part(target, below, inner, level + 1);
    }
  };

  part(collection, query as Node, query.alias ?? {}, 0);
  return used;
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

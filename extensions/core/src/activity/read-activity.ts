import type { SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import { z } from 'zod';
import { ACTIVITY_GROUPS, type ActivityGroup, actOf } from '../../../domain/activity/index.ts';
import { SHIPPED_PERSONAS } from '../../../domain/organisation/index.ts';
import { instant } from '../platform/answer-shapes.ts';
import { partsOfOrders, readNames, readRoles, targetOf } from './names.ts';
import {
  type ActivityFilter,
  type ActivityRow,
  listActivity,
  ordersOfGone,
  rowsOfOrder,
} from './repository.ts';

const change = z.object({
  field: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  /** What the row is called that a reference points at. */
  beforeName: z.string().nullable(),
  afterName: z.string().nullable(),
});
export const activityEntry = z.object({
  id: z.string(),
  at: instant,
  company: z.uuid().nullable(),
  kind: z.string(),
  act: z.string(),
  collection: z.string(),
  subject: z.uuid(),
  /** Number, name or title of what changed, as it is called now. */
  name: z.string().nullable(),
  order: z.object({ id: z.uuid(), number: z.string() }).nullable(),
  who: z.string().nullable(),
  persona: z.string().nullable(),
  source: z.string(),
  via: z.string().nullable(),
  changes: z.array(change),
});
export type ActivityEntry = z.infer<typeof activityEntry>;

export type Asked = Omit<ActivityFilter, 'collections' | 'subjects'> & {
  group?: ActivityGroup | undefined;
  order?: string | undefined;
};

/** Stand in every new row and say nothing that the line itself does not. */
const SILENT = new Set(['id', 'company', 'version', 'work_order']);

/** Holds the code of a role, not the id of a row. */
const ROLE = 'persona';
const isShippedPersona = (code: string): boolean =>
  SHIPPED_PERSONAS.some((shipped) => shipped === code);

const fieldsOf = ({ before, after }: ActivityRow): string[] =>
  [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (field) => !SILENT.has(field),
  );
const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);

class Wanted extends Map<string, Set<string>> {
  want(collection: string | null, id: unknown): void {
    if (collection && isId(id)) this.set(collection, (this.get(collection) ?? new Set()).add(id));
  }
}

/** The order that each row belongs to, or did before it went. */
const ordersOf = async (
  db: Knex,
  parts: readonly string[],
  rows: readonly ActivityRow[],
): Promise<Map<string, string>> => {
  const orders = new Map<string, string>();
  for (const collection of new Set(rows.map((row) => row.collection))) {
    const ids = rows.filter((row) => row.collection === collection).map(({ subject }) => subject);
    if (collection === 'work_orders') for (const id of ids) orders.set(id, id);
    if (!parts.includes(collection)) continue;
    const found = await db(collection)
      .whereIn('id', ids)
      .whereNotNull('work_order')
      .select<{ id: string; work_order: string }[]>('id', 'work_order');
    for (const { id, work_order: order } of found) orders.set(id, order);
  }
  const gone = rows.map(({ subject }) => subject).filter((subject) => !orders.has(subject));
  for (const { id, order } of await ordersOfGone(db, gone)) orders.set(id, order);
  return orders;
};

/** What happened, newest first, with names in place of ids. */
export const readActivity = async (
  db: Knex,
  schema: SchemaOverview,
  { group, order: ofOrder, ...filter }: Asked,
): Promise<ActivityEntry[]> => {
  const parts = partsOfOrders(schema);
  const rows = await listActivity(db, {
    ...filter,
    collections: group && ACTIVITY_GROUPS[group],
    subjects: ofOrder ? await rowsOfOrder(db, ofOrder, parts) : undefined,
  });
  const orders = await ordersOf(db, parts, rows);
  const wanted = new Wanted();
  const roles = new Set<string>();
  for (const row of rows) {
    wanted.want(row.collection, row.subject);
    wanted.want('work_orders', orders.get(row.subject));
    for (const field of fieldsOf(row)) {
      const target = targetOf(schema, row.collection, field);
      wanted.want(target, row.before?.[field]);
      wanted.want(target, row.after?.[field]);
      if (field !== ROLE) continue;
      for (const code of [row.before?.[field], row.after?.[field]])
        if (typeof code === 'string' && !isShippedPersona(code)) roles.add(code);
    }
  }
  const nameOf = await readNames(db, schema, wanted);
  const roleOf = await readRoles(db, roles);
  const named = (field: string, target: string | null, value: unknown): string | null => {
    if (field === ROLE) return roleOf(value);
    return target && isId(value) ? nameOf(target, value) : null;
  };

  return rows.map(({ before, after, user: _user, ...row }) => {
    const order = orders.get(row.subject);
    const number = order && nameOf('work_orders', order);
    return {
      ...row,
      act: actOf(row.kind),
      name: nameOf(row.collection, row.subject),
      order: order && number ? { id: order, number } : null,
      changes: fieldsOf({ ...row, user: null, before, after }).map((field) => {
        const target = targetOf(schema, row.collection, field);
        const [was, is] = [before?.[field] ?? null, after?.[field] ?? null];
        return {
          field,
          before: was,
          after: is,
          beforeName: named(field, target, was),
          afterName: named(field, target, is),
        };
      }),
    };
  });
};

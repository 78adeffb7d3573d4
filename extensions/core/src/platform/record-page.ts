import type { Accountability, ApiExtensionContext, Query, SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import { z } from 'zod';
import { COMPANY_KINDS } from '../../../domain/organisation/choices.ts';
import type { Capability } from '../../../domain/organisation/index.ts';
import { type Actor, hasCapability } from './actor.ts';
import { anyObject, choiceOf, instant } from './answer-shapes.ts';
import { notVisible } from './errors.ts';

/** Who asks for a page, with what reads rows by his own rights. */
export type PageSource = {
  knex: Knex;
  actor: Actor;
  accountability: Accountability;
  services: ApiExtensionContext['services'];
  schema: SchemaOverview;
};

export const pageCompany = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: choiceOf(COMPANY_KINDS),
  timeZone: z.string(),
  currency: z.string(),
});
export type PageCompany = z.infer<typeof pageCompany>;

/** What every page of a record begins with: the row by column name, as far as the caller reads it. */
export const openedPage = z.object({ values: anyObject, company: pageCompany });
export type OpenedPage = z.infer<typeof openedPage>;

type Row = Record<string, unknown>;

const itemsOf = (
  { knex, accountability, services, schema }: PageSource,
  collection: string,
): InstanceType<PageSource['services']['ItemsService']> =>
  new services.ItemsService(collection, { knex, accountability, schema });

/**
 * The row and its company. A foreign row, one that is not there and one whose company does not give
 * the caller `capability` are refused with the same words.
 */
export const openPage = async (
  source: PageSource,
  { collection, id, capability }: { collection: string; id: string; capability: Capability },
): Promise<OpenedPage> => {
  const { knex, actor } = source;
  const company = await knex(`${collection} as row`)
    .join('companies as c', 'c.id', 'row.company')
    .where('row.id', id)
    .first<PageCompany | undefined>(
      'c.id',
      'c.name',
      'c.kind',
      'c.time_zone as timeZone',
      'c.currency',
    );
  if (!company || !hasCapability(actor, company.id, capability)) throw notVisible(collection, id);
  const values = (await itemsOf(source, collection).readOne(id, { fields: ['*'] })) as Row;
  return { values, company };
};

const isForbidden = (error: unknown): boolean => (error as { code?: string }).code === 'FORBIDDEN';

/** Rows as Directus gives them to the caller; null where he may not read them. */
export const readAllowed = async <R>(
  source: PageSource,
  collection: string,
  query: Query,
): Promise<R[] | null> => {
  try {
    return (await itemsOf(source, collection).readByQuery(query)) as R[];
  } catch (error) {
    if (isForbidden(error)) return null;
    throw error;
  }
};

const change = z.object({ field: z.string(), before: z.unknown(), after: z.unknown() });
export const historyEntry = z.object({
  id: z.string(),
  kind: z.string(),
  collection: z.string(),
  subject: z.uuid(),
  /** Columns that the caller may read; all that was set where the row is new. */
  changes: z.array(change),
  who: z.string().nullable(),
  source: z.string(),
  at: instant,
});
export type HistoryEntry = z.infer<typeof historyEntry>;

/** Newest of a history that a page shows. */
export const HISTORY_SHOWN = 100;

type EventRow = Omit<HistoryEntry, 'changes'> & { before: Row | null; after: Row | null };

const HISTORY_SQL = `
select e.id::text, e.kind, e.collection, e.subject, e.before, e.after, e.source,
  to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  coalesce(t.name, nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), '')) as who
from fieldwright.domain_events e
left join directus_users u on u.id = e.actor_user and exists (
  select from memberships m where m."user" = u.id and m.company = e.company)
left join technicians t on t.company = e.company and t."user" = e.actor_user
where e.company = ? and e.subject = any(?::uuid[])
order by e.id desc limit ${HISTORY_SHOWN}`;

/**
 * What happened to these rows, newest first.
 * @param readable columns by collection; what is not named is left out of the changes
 */
export const readHistory = async (
  knex: Knex,
  company: string,
  subjects: readonly string[],
  readable: Readonly<Record<string, readonly string[]>>,
): Promise<HistoryEntry[]> => {
  const { rows } = await knex.raw<{ rows: EventRow[] }>(HISTORY_SQL, [company, [...subjects]]);
  return rows.map(({ before, after, ...event }) => {
    const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
    return {
      ...event,
      changes: (readable[event.collection] ?? [])
        .filter((field) => names.has(field))
        .map((field) => ({
          field,
          before: before?.[field] ?? null,
          after: after?.[field] ?? null,
        })),
    };
  });
};

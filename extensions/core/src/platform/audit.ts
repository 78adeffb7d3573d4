import { newId } from '../../../domain/kernel/ids.ts';
import type { Actor } from './actor.ts';
import { sensitiveOf } from './sensitive-revisions.ts';
import type { UseCaseContext } from './context.ts';
import { insertRows } from './insert-rows.ts';
import { announce } from './notices.ts';
import { countWritten } from './write-turn.ts';

export type AuditedAction = 'create' | 'update';

type Audit = {
  collection: string;
  action: AuditedAction;
  ids: readonly string[];
  /** Columns that must never reach a revision. */
  secretFields?: readonly string[];
  /** False for collections whose tracking is `activity`: who did what, without the values. */
  revisions?: boolean;
};

/** By row, what the transaction changed; a field that changed twice counts as it is now. */
const CHANGED = `
  select subject, json_object_agg(key, value order by id) as delta
  from (
    select distinct on (e.subject, member.key) e.subject, e.id, member.key, member.value
    from fieldwright.domain_events e cross join json_each(e.after) member
    where e.transaction = pg_current_xact_id() and e.occurred_at = now()
      and e.subject = any(?::uuid[]) and e.collection = ? and member.key <> all(?::text[])
    order by e.subject, member.key, e.id desc
  ) last group by subject`;
const DELTA = `(select delta from changed where changed.subject = doc.item::uuid)`;

/** What the database derives from other columns of the row. */
const DERIVED = ['search_text'];

const clientOf = (actor: Actor): { ip: string | null; origin: string } => ({
  ip: actor.ip ?? null,
  origin: `fieldwright:${actor.source}`,
});

/**
 * Activity and revision rows as Directus writes them, but complete (Directus leaves relations out
 * of a creation's revision) and in one statement for any number of rows. The row stands in a revision
 * once; beside it stands what changed, as the events of the transaction say it. Call it after the write.
 */
export const writeAudit = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor'>,
  {
    collection,
    action,
    ids,
    secretFields = [],
    revisions = true,
  }: Omit<Audit, 'action'> & { action: AuditedAction | 'reveal' },
): Promise<void> => {
  if (ids.length === 0) return;
  const { ip, origin } = clientOf(ctx.actor);
  if (!revisions) {
    await ctx.trx.raw(
      `insert into directus_activity (action, "user", collection, item, ip, origin, "timestamp")
       select ?, ?::uuid, ?, id, ?, ?, now() from unnest(?::text[]) as id`,
      [action, ctx.actor.userId, collection, ip, origin, ids],
    );
    return;
  }
  const hidden = [...DERIVED, ...secretFields, ...sensitiveOf(collection)];
  // A new row's empty fields say nothing; an update's do. Many rows are new at once: as text they take
  // two thirds of the time.
  const [body, without] =
    action === 'create'
      ? [
          'json_strip_nulls(row_to_json(jsonb_populate_record(target, ?::jsonb)))',
          JSON.stringify(Object.fromEntries(hidden.map((name) => [name, null]))),
        ]
      : ['(to_jsonb(target) - ?::text[])::json', hidden];
  // All that is new has changed: the row says it.
  const [changes, delta] =
    action === 'create' ? [')', 'null'] : [`), changed as materialized (${CHANGED})`, DELTA];
  await ctx.trx.raw(
    `with activity as (
       insert into directus_activity (action, "user", collection, item, ip, origin, "timestamp")
       select ?, ?::uuid, ?, id, ?, ?, now() from unnest(?::text[]) as id
       returning id, item
     ), doc as materialized (
       select activity.id, activity.item, ${body} as body
       from activity join ?? as target on target.id = activity.item::uuid
     ${changes}
     insert into directus_revisions (activity, collection, item, data, delta)
     select id, ?, item, body, ${delta} from doc`,
    [
      ...[action, ctx.actor.userId, collection, ip, origin, ids, without, collection],
      ...(action === 'create' ? [] : [ids, collection, hidden]),
      collection,
    ],
  );
};

const tell = async (ctx: Pick<UseCaseContext, 'trx' | 'actor'>, audit: Audit): Promise<void> => {
  await writeAudit(ctx, audit);
  await announce(ctx.trx, { collection: audit.collection, action: audit.action, ids: audit.ids });
};

/** Says that rows changed: caches are purged and subscribers told once the transaction is durable. */
export const noteChange = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor'>,
  audit: Audit,
): Promise<void> => {
  countWritten(audit.ids.length);
  await tell(ctx, audit);
};

/**
 * Inserts many rows with audit rows in the same transaction: 15 to 24 times as fast as creating
 * them through Directus. Returns the ids in the order of `rows`. Rows without `id` get one; stamps
 * are filled unless `stamps` is false. Hooks do not run: the caller has applied the rules.
 */
export const bulkInsert = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor' | 'now'>,
  {
    collection,
    rows,
    stamps = true,
    secretFields = [],
    revisions = true,
  }: {
    collection: string;
    rows: readonly Record<string, unknown>[];
    stamps?: boolean;
    secretFields?: readonly string[];
    revisions?: boolean;
  },
): Promise<string[]> => {
  if (rows.length === 0) return [];
  const stamp = stamps ? { created_at: ctx.now, created_by: ctx.actor.userId } : {};
  const complete = rows.map((row): Record<string, unknown> & { id: string } => ({
    ...stamp,
    ...row,
    id: typeof row.id === 'string' ? row.id : newId(),
  }));
  countWritten(complete.length);
  await insertRows(ctx.trx, collection, complete);
  const ids = complete.map((row) => row.id);
  await tell(ctx, { collection, action: 'create', ids, secretFields, revisions });
  return ids;
};

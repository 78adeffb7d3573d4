import type { Knex } from 'knex';
import type { RequestRow } from './rows.ts';

/**
 * Requests that a person may decide now: a seat is his, and he still has what gave it to him. Lists,
 * counts and the decision itself ask this, so that a badge never counts what is then refused.
 */
export const MINE_TO_DECIDE = `
  r.status = 'pending' and (r.expires_at is null or r.expires_at > now())
  and r.seats::jsonb @> jsonb_build_array(jsonb_build_object('user', :me::text))
  and exists (
    select from jsonb_array_elements(r.seats::jsonb) s
    where s->>'user' = :me::text and coalesce(s->>'done', '') <> 'true'
      and exists (select from memberships m where m.company = r.company and m."user" = :me::uuid
        and m.is_active and (s->>'persona' is null or m.persona = s->>'persona'))
      and (s->>'from' is null or exists (select from memberships m where m.company = r.company
        and m."user" = (s->>'from')::uuid and m.is_active)))`;

const DECIDED_BY_ME = `exists (select from approval_decisions d
  where d.company = r.company and d.request = r.id and d.approver = :me::uuid)`;

export const LISTS = {
  decide: MINE_TO_DECIDE,
  asked: `r.requested_by = :me::uuid`,
  done: `r.status <> 'pending' and ${DECIDED_BY_ME}`,
} as const;
export type ListName = keyof typeof LISTS;

const OF_ACTIVE = `exists (select from companies c where c.id = r.company and c.is_active)`;

type Asked = { me: string; list: ListName; companies: readonly string[] };

export const countRequests = async (
  knex: Knex,
  { me, list, companies }: Asked,
): Promise<number> => {
  const { rows } = await knex.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from approval_requests r
     where r.company = any(:companies::uuid[]) and ${OF_ACTIVE} and (${LISTS[list]})
       and (r.status = 'pending' or :list <> 'asked')`,
    { me, companies: [...companies], list },
  );
  return rows[0]?.count ?? 0;
};

type Page = Asked & { limit: number; before: { at: string; id: string } | null };

/** Newest first, those of the caller's that wait before the others; paged by time and id. */
export const listRequests = async (
  knex: Knex,
  { me, list, companies, limit, before }: Page,
): Promise<RequestRow[]> => {
  const { rows } = await knex.raw<{ rows: RequestRow[] }>(
    `select r.* from approval_requests r
     where r.company = any(:companies::uuid[]) and ${OF_ACTIVE} and (${LISTS[list]})
       and (:at::timestamptz is null or (r.created_at, r.id) < (:at::timestamptz, :id::uuid))
     order by r.created_at desc, r.id desc limit :limit`,
    { me, companies: [...companies], limit, at: before?.at ?? null, id: before?.id ?? null },
  );
  return rows;
};

/** What waits on a record. */
export const openOnRecord = (
  knex: Knex,
  where: { companies: readonly string[]; record: string },
): Promise<RequestRow[]> =>
  knex('approval_requests')
    .whereIn('company', [...where.companies])
    .where({ record: where.record, status: 'pending' })
    .orderBy('created_at')
    .select<RequestRow[]>('*');

export type DecisionRow = {
  id: string;
  request: string;
  sequence: number;
  decision: string;
  approver: string | null;
  onBehalfOf: string | null;
  comment: string | null;
  door: string;
  at: Date;
};

export const decisionsOf = async (
  knex: Knex,
  requests: readonly string[],
): Promise<DecisionRow[]> =>
  await knex('approval_decisions')
    .whereIn('request', [...requests])
    .orderBy(['decided_at', 'sequence'])
    .select<DecisionRow[]>(
      ...['id', 'request', 'sequence', 'decision', 'approver', 'comment', 'door'],
      'on_behalf_of as onBehalfOf',
      'decided_at as at',
    );

/** The open requests of a command on some records, and whether somebody may decide them. */
export const openOn = async (
  knex: Knex,
  { command, records, me }: { command: string; records: readonly string[]; me: string | null },
): Promise<{ id: string; record: string; mayDecide: boolean }[]> => {
  if (records.length === 0) return [];
  const { rows } = await knex.raw<{ rows: { id: string; record: string; mayDecide: boolean }[] }>(
    `select r.id, r.record, (:me::uuid is not null and ${MINE_TO_DECIDE}) as "mayDecide"
     from approval_requests r
     where r.command = :command and r.record = any(:records::uuid[]) and r.status = 'pending'`,
    { command, records: [...records], me },
  );
  return rows;
};

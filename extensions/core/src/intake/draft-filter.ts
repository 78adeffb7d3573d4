import type { Knex } from 'knex';
import { z } from 'zod';
import { MATCH_KINDS, SESSION_SOURCES } from '../../../domain/intake/index.ts';
import { companiesWithCapability, type Actor } from '../platform/actor.ts';
import { OPEN_SQL, OPEN_STATUSES } from './repository.ts';

const listOf = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(item).min(1).max(20));

const valuesOf = <T extends string>(choices: readonly { value: T }[]): [T, ...T[]] =>
  choices.map(({ value }) => value) as [T, ...T[]];

/** The filters of the queue, as they stand in a query; all of them narrow. */
export const draftFilter = z.object({
  company: z.uuid().optional(),
  status: listOf(z.string()).optional(),
  session: z.uuid().optional(),
  partnerGroup: listOf(z.uuid()).optional(),
  orderType: listOf(z.string().max(64)).optional(),
  matchKind: listOf(z.enum(valuesOf(MATCH_KINDS))).optional(),
  building: z.enum(['known', 'unknown']).optional(),
  errors: z.enum(['with', 'without']).optional(),
  claim: z.enum(['mine', 'free', 'others']).optional(),
  source: listOf(z.enum(valuesOf(SESSION_SOURCES))).optional(),
  profile: listOf(z.uuid()).optional(),
  olderThanHours: z.coerce.number().int().min(1).max(8_760).optional(),
  search: z.string().trim().max(100).optional(),
});
export type DraftFilter = z.output<typeof draftFilter>;

/** Drafts of companies in which the actor reviews. One company lets the index serve the order. */
export const inReach = (
  query: Knex.QueryBuilder,
  actor: Actor,
  wanted: string | undefined,
): Knex.QueryBuilder => {
  const companies = companiesWithCapability(actor, 'intake-review');
  if (companies !== 'all') {
    if (companies.length === 1) void query.where('d.company', companies[0]);
    else void query.whereIn('d.company', companies);
  }
  if (wanted) void query.where('d.company', wanted);
  return query;
};

const withStatus = (query: Knex.QueryBuilder, status: readonly string[]): void => {
  const isQueue =
    status.length === OPEN_STATUSES.length && OPEN_STATUSES.every((one) => status.includes(one));
  // The partial index serves a condition that reads as its own.
  if (isQueue) void query.whereRaw(`d.status in ${OPEN_SQL}`);
  else void query.whereIn('d.status', [...status]);
};

/** Mine is also what a rule of the mailbox gave to me. */
const withClaim = (query: Knex.QueryBuilder, actor: Actor, claim: DraftFilter['claim']): void => {
  const me = actor.userId;
  if (claim === 'free') void query.whereNull('d.claimed_by');
  if (claim === 'others')
    void query.whereNotNull('d.claimed_by').whereRaw('d.claimed_by is distinct from ?::uuid', [me]);
  if (claim === 'mine')
    void query.whereRaw(
      `(d.claimed_by = ?::uuid or d.session in (
         select s.id from mails m join parse_sessions s on s.company = m.company and s.mail = m.id
         where m.routed_to = ?::uuid))`,
      [me, me],
    );
};

const withSearch = (query: Knex.QueryBuilder, search: string): void => {
  const like = `%${search.toLowerCase().replace(/[%_\\]/g, '\\$&')}%`;
  void query.whereRaw('lower(d.search_text) like ?', [like]);
};

/** Narrows a query over `parse_drafts as d` to what the actor may review and the filter names. */
export const narrow = (
  query: Knex.QueryBuilder,
  actor: Actor,
  filter: DraftFilter,
): Knex.QueryBuilder => {
  inReach(query, actor, filter.company);
  if (filter.status) withStatus(query, filter.status);
  if (filter.session) void query.where('d.session', filter.session);
  if (filter.partnerGroup) void query.whereIn('d.partner_group', filter.partnerGroup);
  if (filter.orderType) void query.whereIn('d.order_type', filter.orderType);
  if (filter.matchKind) void query.whereIn('d.match_kind', filter.matchKind);
  if (filter.source) void query.whereIn('d.source', filter.source);
  if (filter.profile) void query.whereIn('d.profile', filter.profile);
  if (filter.building === 'known') void query.whereNotNull('d.building');
  if (filter.building === 'unknown') void query.whereNull('d.building');
  if (filter.errors) void query.where('d.error_count', filter.errors === 'with' ? '>' : '=', 0);
  if (filter.olderThanHours)
    void query.whereRaw('d.created_at < now() - make_interval(hours => ?)', [
      filter.olderThanHours,
    ]);
  withClaim(query, actor, filter.claim);
  if (filter.search) withSearch(query, filter.search);
  return query;
};

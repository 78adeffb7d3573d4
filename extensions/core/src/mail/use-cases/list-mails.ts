import type { Knex } from 'knex';
import { type Actor, companiesWithCapability } from '../../platform/actor.ts';
import { decodeCursor, encodeCursor } from '../../platform/cursor.ts';

export type MailFilter = {
  company?: string | undefined;
  mailbox?: string | undefined;
  state?: readonly string[] | undefined;
  kind?: readonly string[] | undefined;
  search?: string | undefined;
  cursor?: string | undefined;
  limit: number;
};

const COLUMNS = {
  id: 'm.id',
  company: 'm.company',
  mailbox: 'm.mailbox',
  mailboxName: 'b.name',
  source: 'm.source',
  from: 'm.from_address',
  subject: 'm.subject',
  kind: 'm.kind',
  state: 'm.state',
  reasonCode: 'm.reason_code',
  reason: 'm.reason_message',
  isVip: 'm.is_vip',
  receivedAt: 'm.received_at',
  parsedAt: 'm.parsed_at',
};

/** `company`s in which the actor reviews, or audits. */
export const mailCompanies = (actor: Actor): string[] | 'all' => {
  const review = companiesWithCapability(actor, 'intake-review');
  const audit = companiesWithCapability(actor, 'audit-read');
  return review === 'all' || audit === 'all' ? 'all' : [...new Set([...review, ...audit])];
};

const like = (text: string): string => `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;

const visible = (query: Knex.QueryBuilder, actor: Actor, filter: MailFilter): Knex.QueryBuilder => {
  const companies = mailCompanies(actor);
  if (companies !== 'all') void query.whereIn('m.company', companies);
  if (filter.company) void query.where('m.company', filter.company);
  if (filter.mailbox) void query.where('m.mailbox', filter.mailbox);
  if (filter.kind?.length) void query.whereIn('m.kind', [...filter.kind]);
  if (filter.search) {
    const text = like(filter.search);
    void query.whereRaw('(lower(m.subject) like ? or lower(m.from_address) like ?)', [text, text]);
  }
  return query;
};

/** Newest first, page by page from where the last one ended, with the number of each state. */
export const listMails = async (knex: Knex, actor: Actor, filter: MailFilter) => {
  const query = visible(
    knex('mails as m').leftJoin('mailboxes as b', 'b.id', 'm.mailbox'),
    actor,
    filter,
  );
  if (filter.state?.length) void query.whereIn('m.state', [...filter.state]);
  if (filter.cursor) {
    const { value, id } = decodeCursor(filter.cursor);
    void query.whereRaw('(m.received_at, m.id) < (?::timestamptz, ?::uuid)', [value, id]);
  }
  const rows = (await query
    .orderBy([
      { column: 'm.received_at', order: 'desc' },
      { column: 'm.id', order: 'desc' },
    ])
    .limit(filter.limit + 1)
    .select({ ...COLUMNS, exactly: knex.raw('m.received_at::text') })) as (Record<
    string,
    unknown
  > & {
    id: string;
    exactly: string;
  })[];
  const page = rows.slice(0, filter.limit);
  const last = page.at(-1);
  const counts = (await visible(knex('mails as m'), actor, filter)
    .groupBy('m.state')
    .select('m.state', knex.raw('count(*)::int as count'))) as { state: string; count: number }[];
  return {
    mails: page.map(({ exactly: _exactly, ...mail }) => mail),
    next:
      rows.length > filter.limit && last
        ? encodeCursor({ value: last.exactly, id: last.id })
        : null,
    counts: Object.fromEntries(counts.map(({ state, count }) => [state, count])),
  };
};

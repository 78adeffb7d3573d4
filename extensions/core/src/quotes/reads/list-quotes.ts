import type { Knex } from 'knex';
import { dayIn } from '../../../../domain/kernel/time.ts';
import type { Actor } from '../../platform/actor.ts';
import { sellingCompany } from '../../plans/index.ts';

export const QUOTE_LISTS = ['open', 'drafts', 'accepted', 'all'] as const;
const PAGE = 50;
const ONLY = {
  open: `and q.status = 'sent'`,
  drafts: `and q.status = 'draft'`,
  accepted: `and q.status = 'accepted'`,
  all: '',
} as const;

type Asked = {
  company?: string | undefined;
  search?: string | undefined;
  show: (typeof QUOTE_LISTS)[number];
  offset: number;
};

/** Quotes, the newest first, fifty at a time. */
export const listQuotes = async (knex: Knex, actor: Actor, asked: Asked) => {
  const company = await sellingCompany(knex, actor, asked.company);
  if (!company) return { company: null, rows: [], hasMore: false };
  const words = (asked.search ?? '').toLowerCase();
  const { rows } = await knex.raw<{ rows: object[] }>(
    `select q.id, q.number, q.status, q.party_name as "partyName", q.title, q.currency,
       q.monthly_total_minor::float8 as "monthlyMinor", q.one_time_total_minor::float8 as "oneTimeMinor",
       q.expires_on::text as "expiresOn", q.status = 'sent' and q.expires_on < ?::date as "isExpired"
     from quotes q where q.company = ? ${ONLY[asked.show]}
       and (? = '' or position(? in lower(q.search_text)) > 0)
     order by q.sequence desc, q.revision desc limit ${String(PAGE + 1)} offset ?`,
    [dayIn(new Date(), company.timeZone), company.id, words, words, asked.offset],
  );
  return { company: company.id, rows: rows.slice(0, PAGE), hasMore: rows.length > PAGE };
};

import type { Knex } from 'knex';
import type { MailboxSigns } from '../../../domain/mail/index.ts';

export type MailboxFigures = MailboxSigns & {
  id: string;
  company: string;
  name: string;
  kind: string;
  responsible: string | null;
  last_error_at: Date | null;
  seen: number;
  pending: number;
  parsed: number;
  processed: number;
  skipped: number;
  ignored: number;
  errors: number;
  /** Code → number of mails that were skipped or failed for it. */
  reasons: Record<string, number> | null;
  /** Seconds from arrival until drafts and items stood. */
  p50: number | null;
  p95: number | null;
};

export type ProfileFigures = {
  company: string;
  code: string;
  name: string;
  drafts: number;
  with_errors: number;
  needs_review: number;
  drifted: number;
  last_drift_at: Date | null;
  drafts_day: number;
  errors_day: number;
  drafts_before: number;
  errors_before: number;
};

/** Companies to look at; `null` for all. */
type Scope = { companies: readonly string[] | null; days: number };

const within = (column: string): string => `(?::uuid[] is null or ${column} = any(?::uuid[]))`;

export const mailboxFigures = async (
  knex: Knex,
  { companies, days }: Scope,
): Promise<MailboxFigures[]> => {
  const { rows } = await knex.raw<{ rows: MailboxFigures[] }>(
    `with recent as (
       select mailbox, state, reason_code,
         extract(epoch from parsed_at - greatest(received_at, created_at - interval '1 hour')) as took,
         state in ('parsed', 'processed') as is_read
       from mails
       where ${within('company')} and mailbox is not null
         and received_at > now() - make_interval(days => ?)
     ), figures as (
       select mailbox, count(*)::int as seen,
         count(*) filter (where state = 'pending')::int as pending,
         count(*) filter (where state = 'parsed')::int as parsed,
         count(*) filter (where state = 'processed')::int as processed,
         count(*) filter (where state = 'skipped')::int as skipped,
         count(*) filter (where state = 'ignored')::int as ignored,
         count(*) filter (where state = 'error')::int as errors,
         percentile_cont(0.5) within group (order by took) filter (where is_read) as p50,
         percentile_cont(0.95) within group (order by took) filter (where is_read) as p95
       from recent group by mailbox
     ), reasons as (
       select mailbox, jsonb_object_agg(reason_code, n) as reasons from (
         select mailbox, reason_code, count(*)::int as n from recent
         where reason_code is not null group by mailbox, reason_code) by_code
       group by mailbox
     )
     select b.id, b.company, b.name, b.kind, b.is_active, b.interval_seconds, b.responsible,
       b.silent_after_hours, b.created_at, b.last_contact_at, b.last_mail_at, b.last_error_code,
       b.last_error_message, b.last_error_at,
       coalesce(f.seen, 0) as seen, coalesce(f.pending, 0) as pending,
       coalesce(f.parsed, 0) as parsed, coalesce(f.processed, 0) as processed,
       coalesce(f.skipped, 0) as skipped, coalesce(f.ignored, 0) as ignored,
       coalesce(f.errors, 0) as errors, f.p50, f.p95, r.reasons
     from mailboxes b left join figures f on f.mailbox = b.id left join reasons r on r.mailbox = b.id
     where ${within('b.company')} order by b.name`,
    [companies, companies, days, companies, companies] as never,
  );
  return rows;
};

export const profileFigures = async (
  knex: Knex,
  { companies, days }: Scope,
): Promise<ProfileFigures[]> => {
  const { rows } = await knex.raw<{ rows: ProfileFigures[] }>(
    `with drafts as (
       select p.company, p.code, d.created_at, d.status,
         coalesce(json_array_length(d.errors), 0) > 0 as has_errors
       from parse_drafts d join parser_profiles p on p.company = d.company and p.id = d.profile
       where ${within('d.company')} and d.created_at > now() - interval '31 days'
     ), figures as (
       select company, code,
         count(*) filter (where is_shown)::int as drafts,
         count(*) filter (where is_shown and has_errors)::int as with_errors,
         count(*) filter (where is_shown and status = 'needs_review')::int as needs_review,
         count(*) filter (where is_day)::int as drafts_day,
         count(*) filter (where is_day and has_errors)::int as errors_day,
         count(*) filter (where not is_day)::int as drafts_before,
         count(*) filter (where not is_day and has_errors)::int as errors_before
       from (select *, created_at > now() - interval '1 day' as is_day,
               created_at > now() - make_interval(days => ?) as is_shown from drafts) marked
       group by company, code
     ), drifts as (
       select p.company, p.code, count(*)::int as drifted, max(s.received_at) as last_drift_at
       from parse_sessions s join parser_profiles p on p.company = s.company and p.id = s.profile
       where ${within('s.company')} and s.received_at > now() - make_interval(days => ?)
         and s.drift is not null and s.drift::text not in ('null', '[]', '{}')
       group by p.company, p.code
     ), names as (
       select distinct on (company, code) company, code, name from parser_profiles
       where ${within('company')} and status = 'active' order by company, code, version desc
     )
     select n.company, n.code, n.name, coalesce(f.drafts, 0) as drafts,
       coalesce(f.with_errors, 0) as with_errors, coalesce(f.needs_review, 0) as needs_review,
       coalesce(d.drifted, 0) as drifted, d.last_drift_at,
       coalesce(f.drafts_day, 0) as drafts_day, coalesce(f.errors_day, 0) as errors_day,
       coalesce(f.drafts_before, 0) as drafts_before, coalesce(f.errors_before, 0) as errors_before
     from names n
     left join figures f on f.company = n.company and f.code = n.code
     left join drifts d on d.company = n.company and d.code = n.code
     order by n.name`,
    [companies, companies, days, companies, companies, days, companies, companies] as never,
  );
  return rows;
};

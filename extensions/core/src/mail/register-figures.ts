import type { Knex } from 'knex';

export type RegisterRow = {
  company: string;
  /** Monday of the week, in the company's time zone. */
  week: string;
  /** Address of the sender; null of files that people uploaded. */
  sender: string | null;
  /** Name of the parser profile; null where none knew it. */
  profile: string | null;
  read: number;
  doubted: number;
  refused: number;
  /** Code → how often something was refused for it. */
  reasons: Record<string, number>;
};

/** So many fit a page; the newest weeks come first, and in them what was refused most. */
const MOST_ROWS = 200;

/**
 * What came in by week, sender and profile: drafts and requests that were read without doubt, those
 * that had an error or a warning, and files and mails of which nothing was read. `companies` is null
 * for all.
 */
export const registerFigures = async (
  knex: Knex,
  { companies, weeks }: { companies: readonly string[] | null; weeks: number },
): Promise<RegisterRow[]> => {
  const { rows } = await knex.raw<{ rows: RegisterRow[] }>(
    `with came as (
       select s.company, s.received_at, m.from_address as sender, p.name as profile,
         greatest(d.drafts, case when s.status = 'completed' then 1 else 0 end) as made,
         d.doubted,
         case when s.status = 'failed' then coalesce(s.error_code, 'READ_FAILED') end as reason
       from parse_sessions s
       left join mails m on m.company = s.company and m.id = s.mail
       left join parser_profiles p on p.company = s.company and p.id = s.profile
       cross join lateral (
         select count(*)::int as drafts,
           count(*) filter (where jsonb_array_length(coalesce(f.errors, '[]')::jsonb) > 0
             or jsonb_array_length(coalesce(f.warnings, '[]')::jsonb) > 0)::int as doubted
         from parse_drafts f where f.company = s.company and f.session = s.id) d
       where (?::uuid[] is null or s.company = any(?::uuid[]))
         and s.received_at > now() - make_interval(weeks => ?) and s.status in ('completed', 'failed')
       union all
       select m.company, m.received_at, m.from_address, null, 0, 0, m.reason_code
       from mails m
       where (?::uuid[] is null or m.company = any(?::uuid[]))
         and m.received_at > now() - make_interval(weeks => ?)
         and m.state in ('skipped', 'error') and m.reason_code is not null
         and not exists (select from parse_sessions s
           where s.company = m.company and s.mail = m.id and s.status = 'failed')
     ), by_reason as (
       select c.company, sender, profile, reason,
         to_char(date_trunc('week', received_at at time zone coalesce(o.time_zone, 'UTC')), 'YYYY-MM-DD') as week,
         sum(made - doubted)::int as read, sum(doubted)::int as doubted,
         count(reason)::int as refused
       from came c join companies o on o.id = c.company
       group by 1, 2, 3, 4, 5
     )
     select company, week, sender, profile, sum(read)::int as read, sum(doubted)::int as doubted,
       sum(refused)::int as refused,
       coalesce(jsonb_object_agg(reason, refused) filter (where reason is not null), '{}') as reasons
     from by_reason
     group by company, week, sender, profile
     order by week desc, sum(refused) desc, sum(doubted) desc, sender nulls last, profile nulls last
     limit ?`,
    [companies, companies, weeks, companies, companies, weeks, MOST_ROWS] as never,
  );
  return rows;
};

import type { Knex } from 'knex';

export type RegisterFigures = {
  company: string;
  /** Address of the sender; null of files that people uploaded. */
  sender: string | null;
  /** Name of the parser profile; null where none knew it. */
  profile: string | null;
  read: number;
  doubted: number;
  refused: number;
  /** Code → for how many drafts it is a doubt or an error, or how often something was refused for it. */
  reasons: Record<string, number>;
};
/** `week` is its Monday, in the company's time zone. */
export type RegisterWeek = RegisterFigures & { week: string };
/** What came today; `usually` counts the days before. */
export type RegisterDay = RegisterFigures & { usually: { came: number; odd: number } };

/** So many fit a page; the newest weeks come first, and in them what was refused most. */
const MOST_ROWS = 200;

/**
 * Drafts and requests that were read without doubt, those that had an error or a warning, files and mails
 * of which nothing was read, and how often which code was met: by company, sender, profile, week and
 * whether it was today.
 */
const COUNTED = `
  with came as (
    select s.id, s.company, s.received_at, m.from_address as sender, p.name as profile, s.status,
      s.error_code
    from parse_sessions s
    left join mails m on m.company = s.company and m.id = s.mail
    left join parser_profiles p on p.company = s.company and p.id = s.profile
    where (cast(:companies as uuid[]) is null or s.company = any(cast(:companies as uuid[])))
      and s.received_at > now() - make_interval(weeks => :weeks)
      and s.status in ('completed', 'failed')
  ), found as (
    select c.company, c.received_at, c.sender, c.profile, f.id,
      coalesce(f.errors, '[]')::jsonb || coalesce(f.warnings, '[]')::jsonb as findings
    from came c join parse_drafts f on f.company = c.company and f.session = c.id
  ), facts (company, received_at, sender, profile, read, doubted, refused, reason, times) as (
    select company, received_at, sender, profile, (jsonb_array_length(findings) = 0)::int,
      (jsonb_array_length(findings) > 0)::int, 0, null::text, 0
    from found
    union all
    select f.company, f.received_at, f.sender, f.profile, 0, 0, 0, e.code, 1
    from found f cross join lateral (
      select distinct one ->> 'code' as code from jsonb_array_elements(f.findings) one) e
    union all
    select company, received_at, sender, profile, 0, 0, 1, coalesce(error_code, 'READ_FAILED'), 1
    from came where status = 'failed'
    union all
    -- A request is no draft.
    select company, received_at, sender, profile, 1, 0, 0, null, 0
    from came c where status = 'completed'
      and not exists (select from parse_drafts f where f.company = c.company and f.session = c.id)
    union all
    select m.company, m.received_at, m.from_address, null, 0, 0, 1, m.reason_code, 1
    from mails m
    where (cast(:companies as uuid[]) is null or m.company = any(cast(:companies as uuid[])))
      and m.received_at > now() - make_interval(weeks => :weeks)
      and m.state in ('skipped', 'error') and m.reason_code is not null
      and not exists (select from parse_sessions s
        where s.company = m.company and s.mail = m.id and s.status = 'failed')
  ), counted as (
    select f.company, sender, profile, reason, o.time_zone,
      to_char(date_trunc('week', f.received_at at time zone coalesce(o.time_zone, 'UTC')), 'YYYY-MM-DD') as week,
      (f.received_at at time zone coalesce(o.time_zone, 'UTC'))::date
        = (now() at time zone coalesce(o.time_zone, 'UTC'))::date as is_today,
      sum(read)::int as read, sum(doubted)::int as doubted, sum(refused)::int as refused,
      sum(times)::int as times
    from facts f join companies o on o.id = f.company
    group by 1, 2, 3, 4, 5, 6, 7
  )`;

/** The reasons of the rows of one group, summed. */
const summed = (where: string): string => `
  by_reason as (
    select company, week, sender, profile, reason, sum(read) as read, sum(doubted) as doubted,
      sum(refused) as refused, sum(times) as times
    from counted ${where} group by 1, 2, 3, 4, 5
  ), rows as (
    select company, week, sender, profile, sum(read)::int as read, sum(doubted)::int as doubted,
      sum(refused)::int as refused,
      coalesce(jsonb_object_agg(reason, times) filter (where reason is not null), '{}') as reasons
    from by_reason group by company, week, sender, profile
  )`;
const ORDER = 'refused desc, doubted desc, sender nulls last, profile nulls last';

/** What came in by sender and profile, week by week and today. `companies` is null for all. */
export const registerFigures = async (
  knex: Knex,
  { companies, weeks }: { companies: readonly string[] | null; weeks: number },
): Promise<{ weeks: RegisterWeek[]; today: RegisterDay[] }> => {
  const bindings = { companies: companies as string[], weeks, most: MOST_ROWS };
  const byWeek = await knex.raw<{ rows: RegisterWeek[] }>(
    `${COUNTED}, ${summed('')} select * from rows order by week desc, ${ORDER} limit :most`,
    bindings,
  );
  // A layout that nobody knows any more has no profile: all that its sender sent is compared then.
  const byDay = await knex.raw<{ rows: RegisterDay[] }>(
    `${COUNTED}, ${summed('where is_today')}
     select r.company, r.sender, r.profile, r.read, r.doubted, r.refused, r.reasons,
       json_build_object('came', u.came, 'odd', u.odd) as usually
     from rows r cross join lateral (
       select coalesce(sum(read + doubted + refused), 0)::int as came,
         coalesce(sum(doubted + refused), 0)::int as odd
       from counted c
       where not c.is_today and c.company = r.company and c.sender is not distinct from r.sender
         and (r.profile is null or c.profile = r.profile)) u
     order by ${ORDER} limit :most`,
    bindings,
  );
  return { weeks: byWeek.rows, today: byDay.rows };
};

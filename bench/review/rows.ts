import type { Client } from 'pg';

const COMPANIES = 2;

/** A reviewer of one company, with a static token. */
export const insertReviewer = async (database: Client, token: string): Promise<string> => {
  await database.query(
    `insert into companies (id, key, name, kind)
     select gen_random_uuid(), 'review' || n, 'Review company ' || n, 'installer'
     from generate_series(1, $1::int) n`,
    [COMPANIES],
  );
  const { rows } = await database.query<{ id: string; company: string }>(
    `with reviewer as (
       insert into directus_users (id, email, first_name, token, status)
       values (gen_random_uuid(), 'bench-reviewer@example.com', 'Aina', $1, 'active') returning id
     )
     insert into memberships (id, company, "user", persona)
     select gen_random_uuid(), companies.id, reviewer.id, 'intake'
     from companies, reviewer where companies.key = 'review1'
     returning "user" as id, company`,
    [token],
  );
  return rows[0]?.company as string;
};

/**
 * Adds `count` open drafts and as many decided ones to each company, with values and sources of the
 * size that a form has and a tenth with errors.
 */
export const insertDrafts = async (database: Client, count: number): Promise<void> => {
  await database.query(
    `insert into parse_sessions (id, company, source, status, file_name)
     select gen_random_uuid(), id, 'upload', 'completed', 'bench.xlsx' from companies where key like 'review%'`,
  );
  await database.query(
    `insert into parse_drafts (id, company, session, position, status, match_kind, confidence,
       service_id, wo_number, customer_name, order_type, source, building_name, error_count, errors,
       "values", sources, created_at, decided_at)
     select gen_random_uuid(), s.company, s.id, n,
       case when n > $1 then 'approved' when n % 10 = 0 then 'needs_review' else 'valid' end,
       (array['new', 'new', 'new', 'update', 'reschedule'])[1 + n % 5], 0.95,
       'TBBNA' || lpad(n::text, 7, '0') || 'G', 'A' || lpad(n::text, 7, '0'), 'Contoh ' || md5(n::text),
       'ACTIVATION', 'upload', 'Menara Misal ' || n % 997, case when n % 10 = 0 then 1 else 0 end, '[]',
       json_build_object('appointment', json_build_object('start', '2026-12-08T10:00:00+08:00'),
                         'remarks', repeat(md5(n::text), 40)),
       json_build_object('remarks', json_build_object('from', 'cells', 'cells', array['D10'])),
       now() - n * interval '1 minute', case when n > $1 then now() - n * interval '1 minute' end
     from parse_sessions s, generate_series(1, 2 * $1::int) n
     where s.file_name = 'bench.xlsx'`,
    [count],
  );
  await database.query('vacuum analyze parse_drafts');
};

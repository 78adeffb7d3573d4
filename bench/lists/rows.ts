import type { Client } from 'pg';

const COMPANIES = 20;

/** Twenty companies with one lifecycle, one state and one work type each. */
export const insertCompanies = async (database: Client): Promise<void> => {
  await database.query(
    `insert into companies (id, key, name, kind)
     select gen_random_uuid(), 'bench' || n, 'Benchmark company ' || n, 'installer'
     from generate_series(1, $1::int) n`,
    [COMPANIES],
  );
  await database.query(
    `insert into lifecycles (id, company, code, name)
     select gen_random_uuid(), id, 'bench', 'Benchmark' from companies where key like 'bench%'`,
  );
  await database.query(
    `insert into lifecycle_states (id, company, lifecycle, code, name, category, is_initial, sort)
     select gen_random_uuid(), lifecycles.company, lifecycles.id, state.code, state.code, state.category,
            state.code = 'Pending', state.sort
     from lifecycles
     cross join (values ('Pending', 'new', 1), ('Assigned', 'scheduled', 2), ('OrderCompleted', 'done', 3), ('Completed', 'closed', 4))
       as state (code, category, sort)
     where lifecycles.code = 'bench'`,
  );
  await database.query(
    `insert into work_types (id, company, code, name, lifecycle, default_duration_minutes)
     select gen_random_uuid(), company, 'BENCH', 'Benchmark', id, 60 from lifecycles where code = 'bench'`,
  );
};

/**
 * Adds work orders numbered from 1, evenly over the companies and the states, ten minutes
 * apart, as history: no lifecycle step is taken.
 */
export const insertOrders = async (database: Client, orders: number): Promise<void> => {
  await database.query('begin');
  await database.query(`select set_config('fieldwright.history', 'on', true)`);
  await database.query(
    `with numbered as (
       select work_types.*, row_number() over (order by companies.key) - 1 as place
       from work_types join companies on companies.id = work_types.company
       where work_types.code = 'BENCH'
     )
     insert into work_orders (id, company, number, work_type, lifecycle, status, status_category, source_kind,
       service_id, wo_number, customer_name, address_text, phones, scheduled_start, created_at)
     select gen_random_uuid(), numbered.company, 'WO-2026-' || lpad(n::text, 8, '0'), numbered.id, numbered.lifecycle,
       (array['Pending', 'Assigned', 'OrderCompleted', 'Completed'])[1 + n / ${COMPANIES} % 4],
       (array['new', 'scheduled', 'done', 'closed'])[1 + n / ${COMPANIES} % 4],
       'import', 'TBBNA' || lpad(n::text, 7, '0') || 'G', 'A' || lpad(n::text, 7, '0'),
       'Contoh ' || md5(n::text), 'Level ' || n % 40 || ', Menara Misal ' || n % 997, '[]',
       now() - n * interval '10 minutes', now() - n * interval '10 minutes'
     from generate_series(1, $1::int) n
     join numbered on numbered.place = n % ${COMPANIES}`,
    [orders],
  );
  await database.query('commit');
};

/** A dispatcher of one company, with a static token. */
export const insertDispatcher = async (database: Client, token: string): Promise<string> => {
  const { rows } = await database.query<{ id: string }>(
    `insert into directus_users (id, email, token, status)
     values (gen_random_uuid(), 'bench-dispatcher@example.com', $1, 'active') returning id`,
    [token],
  );
  const id = rows[0]?.id as string;
  await database.query(
    `insert into memberships (id, company, "user", persona)
     select gen_random_uuid(), id, $1, 'dispatcher' from companies where key = 'bench1'`,
    [id],
  );
  return id;
};

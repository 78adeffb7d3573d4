/** First page of the review queue at 100,000 open drafts against the same SQL by hand. */
import { join } from 'node:path';
import { rmSync } from 'node:fs';
import knexFactory from 'knex';
import pg from 'pg';
import { listDrafts } from '../extensions/core/src/intake/use-cases/list-drafts.ts';
import { actorFromAccountability } from '../extensions/core/src/platform/actor.ts';
import { DEFAULT_HOME } from '../scripts/lib/paths.ts';
import { startStack, type Stack } from '../scripts/lib/stack.ts';
import { comparePair } from './lists/compare-pair.ts';
import { get } from './lists/requests.ts';
import { insertDrafts, insertReviewer } from './review/rows.ts';

const DRAFTS = 100_000;
const TOKEN = 'bench-reviewer-token-00000000001';
const OPEN = 'pending,valid,needs_review';

const PAGE = `
  with page as (
    select id, company, session, position, status, match_kind, confidence, version, service_id,
           wo_number, customer_name, order_type, partner_group, profile, source, building,
           building_name, error_count, work_order, claimed_by, claimed_at, created_at,
           coalesce("values"->'appointment'->>'start', "values"->>'appointment') as appointment
    from parse_drafts
    where company = $1 and status in ('pending', 'valid', 'needs_review')
    order by created_at desc, id desc limit 101
  )
  select page.*, s.file_name, b.name as building_bound, g.name as group_name, p.name as profile_name,
         u.first_name
  from page
  left join parse_sessions s on s.id = page.session
  left join buildings b on b.id = page.building
  left join partner_groups g on g.id = page.partner_group
  left join parser_profiles p on p.id = page.profile
  left join directus_users u on u.id = page.claimed_by
  order by page.created_at desc, page.id desc`;
const COUNTS = `
  select status, match_kind, error_count > 0, building is not null, claimed_by is null, count(*)
  from parse_drafts
  where company = $1 and status in ('pending', 'valid', 'needs_review')
  group by 1, 2, 3, 4, 5`;

const measure = async (stack: Stack, database: pg.Client): Promise<void> => {
  const company = await insertReviewer(database, TOKEN);
  await insertDrafts(database, DRAFTS);
  await stack.api.restart();
  const byHand = (name: string, text: string) => () =>
    database.query({ name, text, values: [company] });
  const list = (more: string) => () =>
    get(`${stack.url}/api/email/drafts?status=${OPEN}&limit=100${more}`, TOKEN);
  const page = byHand('page', PAGE);
  const counts = byHand('counts', COUNTS);
  await comparePair({
    id: 'Intake',
    what: 'first page of 100,000 drafts with the counts of its tabs, against page and counts by hand',
    ours: list('&counts=true'),
    byHand: async () => void (await page(), await counts()),
    goal: { atMost: 2 },
  });
  await reportFurtherPage(stack, page, list('&counts=false'));
};

/** Its own work is its answer as JSON, rights included; its caller waits for HTTP and Directus' way there too. */
const reportFurtherPage = async (
  stack: Stack,
  byHand: () => Promise<unknown>,
  overHttp: () => Promise<unknown>,
): Promise<void> => {
  const knex = knexFactory({ client: 'pg', connection: stack.databaseUrl });
  try {
    const { id: user } = await knex('directus_users').where({ token: TOKEN }).first('id');
    const accountability = { user, role: null, roles: [], admin: false, app: false, ip: null };
    const query = {
      status: OPEN.split(','),
      sort: '-created' as const,
      limit: 100,
      counts: false,
    };
    const ours = async () => {
      const actor = await actorFromAccountability(knex, accountability, { source: 'api' });
      return JSON.stringify(await listDrafts(knex, actor, query));
    };
    const what = 'a page of 100,000 drafts without counts';
    await comparePair({
      id: 'Intake',
      what: `${what}, its own work with rights, against its SQL by hand`,
      ours,
      byHand,
      goal: { atMost: 2 },
    });
    await comparePair({
      id: 'Intake',
      what: `${what}, as its caller sees it, against its SQL by hand`,
      ours: overHttp,
      byHand,
      goal: null,
    });
  } finally {
    await knex.destroy();
  }
};

export const run = async (): Promise<void> => {
  const home = join(DEFAULT_HOME, 'bench-review');
  rmSync(home, { recursive: true, force: true });
  const stack = await startStack({
    dataDir: home,
    demo: false,
    worker: false,
    throwAway: true,
    settings: { RATE_LIMIT_PER_SECOND: 1_000_000, RATE_LIMIT_GLOBAL_PER_SECOND: 2_000_000 },
  });
  const database = new pg.Client({ connectionString: stack.databaseUrl });
  try {
    await database.connect();
    await measure(stack, database);
  } finally {
    await database.end();
    await stack.stop();
    rmSync(home, { recursive: true, force: true });
  }
};

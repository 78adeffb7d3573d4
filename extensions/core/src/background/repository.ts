import type { Knex } from 'knex';

export const RUN_STATES = ['queued', 'running', 'retrying', 'succeeded', 'failed'] as const;
export type RunState = (typeof RUN_STATES)[number];

export type RunRow = {
  id: string;
  company: string | null;
  companyName: string | null;
  topic: string;
  state: RunState;
  attempts: number;
  progress: number;
  errorCode: string | null;
  error: string | null;
  payload: Record<string, unknown>;
  result: unknown;
  requestId: string | null;
  queuedAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
};

/** `all` for the platform's own administrator, who also sees jobs of no company. */
export type CompanyScope = string[] | 'all';

export type RunFilter = {
  state?: RunState | undefined;
  company?: string | undefined;
  topic?: string | undefined;
  batch?: string | undefined;
};

const COLUMNS = `e.event_id as id, e.company, c.name as "companyName", e.topic,
  coalesce(j.state, 'queued') as state, coalesce(j.attempts, 0) as attempts,
  coalesce(j.progress, 0) as progress, j.error_code as "errorCode", j.error, e.payload, j.result,
  e.request_id as "requestId", e.created_at as "queuedAt", j.started_at as "startedAt",
  j.finished_at as "finishedAt"`;

/** A message that the relay has not taken yet is a queued job, too. */
const FROM = `from fieldwright.outbox e left join fieldwright.background_work j on j.id = e.event_id
  left join companies c on c.id = e.company`;

const where = (
  scope: CompanyScope,
  filter: RunFilter,
): { sql: string; bindings: (string | string[])[] } => {
  const parts: [string, string | string[] | undefined][] = [
    ['e.company = any(?::uuid[])', scope === 'all' ? undefined : scope],
    ["coalesce(j.state, 'queued') = ?", filter.state],
    ['e.company = ?', filter.company],
    ['e.topic = ?', filter.topic],
    ["e.payload->>'batch' = ?", filter.batch],
  ];
  const used = parts.filter(([, value]) => value !== undefined);
  return {
    sql: used.length > 0 ? `where ${used.map(([sql]) => sql).join(' and ')}` : '',
    bindings: used.map(([, value]) => value as string | string[]),
  };
};

/** Newest first; `before` is the id of the last row of the page above. */
export const listRuns = async (
  db: Knex,
  scope: CompanyScope,
  { before, limit, ...filter }: RunFilter & { before?: string | undefined; limit: number },
): Promise<RunRow[]> => {
  const { sql, bindings } = where(scope, filter);
  const page = before
    ? `${sql ? `${sql} and` : 'where'} e.id < (select id from fieldwright.outbox where event_id = ?)`
    : sql;
  const { rows } = await db.raw<{ rows: RunRow[] }>(
    `select ${COLUMNS} ${FROM} ${page} order by e.id desc limit ?`,
    [...bindings, ...(before ? [before] : []), limit],
  );
  return rows;
};

export const countRuns = async (
  db: Knex,
  scope: CompanyScope,
  filter: Omit<RunFilter, 'state'>,
): Promise<Record<RunState, number>> => {
  const { sql, bindings } = where(scope, filter);
  const { rows } = await db.raw<{ rows: { state: RunState; count: string }[] }>(
    `select coalesce(j.state, 'queued') as state, count(*) ${FROM} ${sql} group by 1`,
    bindings,
  );
  const counts = Object.fromEntries(rows.map((row) => [row.state, Number(row.count)]));
  return Object.fromEntries(RUN_STATES.map((state) => [state, counts[state] ?? 0])) as Record<
    RunState,
    number
  >;
};

/** Failed work of a company, or of all and of none: by the index of states, however much is done. */
export const countFailed = async (db: Knex, company: string | 'all'): Promise<number> => {
  const { rows } = await db.raw<{ rows: { count: string }[] }>(
    `select count(*) from fieldwright.background_work
     where state = 'failed' ${company === 'all' ? '' : 'and company = ?'}`,
    company === 'all' ? [] : [company],
  );
  return Number(rows[0]?.count ?? 0);
};

export const findRun = async (db: Knex, id: string): Promise<RunRow | undefined> => {
  const { rows } = await db.raw<{ rows: RunRow[] }>(
    `select ${COLUMNS} ${FROM} where e.event_id = ?`,
    [id],
  );
  return rows[0];
};

import type { Knex } from 'knex';
import { type CompanyScope, countRuns } from './repository.ts';
import { readHealth } from './health.ts';

type Sample = { labels?: Record<string, string>; value: number };
type Metric = { name: string; help: string; type: 'gauge' | 'counter'; samples: Sample[] };

/** Figures in Prometheus' text format, of the companies in `scope`. */
export const readMetrics = async (db: Knex, scope: CompanyScope): Promise<string> => {
  const [counts, health, durations, waiting] = await Promise.all([
    countRuns(db, scope, {}),
    readHealth(db),
    readDurations(db, scope),
    readWaiting(db, scope),
  ]);
  const metrics: Metric[] = [
    {
      name: 'fieldwright_up',
      help: '1 while every check of /api/health is ok.',
      type: 'gauge',
      samples: [{ value: health.status === 'ok' ? 1 : 0 }],
    },
    {
      name: 'fieldwright_check',
      help: 'Checks of /api/health.',
      type: 'gauge',
      samples: Object.entries(health.checks).map(([check, state]) => ({
        labels: { check },
        value: state === 'ok' ? 1 : 0,
      })),
    },
    {
      name: 'fieldwright_background_work',
      help: 'Jobs by state, as far back as they are kept.',
      type: 'gauge',
      samples: Object.entries(counts).map(([state, value]) => ({ labels: { state }, value })),
    },
    {
      name: 'fieldwright_outbox_oldest_seconds',
      help: 'Age of the oldest message that no queue has.',
      type: 'gauge',
      samples: [{ value: waiting }],
    },
    {
      name: 'fieldwright_background_seconds_sum',
      help: 'Seconds worked in the last hour.',
      type: 'gauge',
      samples: durations.map(({ topic, sum }) => ({ labels: { topic }, value: sum })),
    },
    {
      name: 'fieldwright_background_seconds_count',
      help: 'Jobs ended in the last hour.',
      type: 'gauge',
      samples: durations.map(({ topic, count }) => ({ labels: { topic }, value: count })),
    },
    {
      name: 'process_resident_memory_bytes',
      help: 'Memory of the API process that answered.',
      type: 'gauge',
      samples: [{ value: process.memoryUsage.rss() }],
    },
  ];
  return `${metrics.map(printed).join('\n')}\n`;
};

const printed = ({ name, help, type, samples }: Metric): string =>
  [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(({ labels = {}, value }) => {
      const inside = Object.entries(labels).map(([key, text]) => `${key}=${JSON.stringify(text)}`);
      return `${name}${inside.length > 0 ? `{${inside.join(',')}}` : ''} ${value}`;
    }),
  ].join('\n');

const scoped = (scope: CompanyScope, column: string): { sql: string; bindings: string[][] } =>
  scope === 'all'
    ? { sql: '', bindings: [] }
    : { sql: `and ${column} = any(?::uuid[])`, bindings: [scope] };

/** Messages of one bundle worked through the same seconds, which count once. */
export const readDurations = async (
  db: Knex,
  scope: CompanyScope,
): Promise<{ topic: string; sum: number; count: number }[]> => {
  const { sql, bindings } = scoped(scope, 'company');
  const { rows } = await db.raw<{ rows: { topic: string; sum: string; count: string }[] }>(
    `select topic, sum(seconds), sum(messages) as count from (
       select topic, count(*) as messages,
         extract(epoch from max(finished_at) - started_at) as seconds
       from fieldwright.background_work
       where state in ('succeeded', 'failed') and finished_at > now() - interval '1 hour' ${sql}
       group by topic, coalesce(bundle, id), started_at) as worked
     group by topic order by topic`,
    bindings,
  );
  return rows.map((row) => ({
    topic: row.topic,
    sum: Number(row.sum ?? 0),
    count: Number(row.count),
  }));
};

const readWaiting = async (db: Knex, scope: CompanyScope): Promise<number> => {
  const { sql, bindings } = scoped(scope, 'company');
  const { rows } = await db.raw<{ rows: { oldest: string | null }[] }>(
    `select extract(epoch from now() - min(created_at)) as oldest
     from fieldwright.outbox where relayed_at is null ${sql}`,
    bindings,
  );
  return Number(rows[0]?.oldest ?? 0);
};

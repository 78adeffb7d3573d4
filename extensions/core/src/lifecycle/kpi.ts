import type { Knex } from 'knex';
import { dayIn } from '../../../domain/kernel/time.ts';
import {
  type ClockReading,
  type KpiProfile,
  type OrderCase,
  type StateCategory,
  pausesClock,
  readClock,
  resolveProfile,
} from '../../../domain/lifecycle/index.ts';
import { loadKpiProfiles, workTypeChains } from './repository.ts';

type Entry = {
  at: Date;
  to_status: string;
  blocker: { pausesClock: boolean } | null;
};

const loadEntries = async (db: Knex, orders: readonly string[]): Promise<Map<string, Entry[]>> => {
  const result = await db.raw<{ rows: (Entry & { work_order: string })[] }>(
    `select work_order, occurred_at as at, to_status, data::jsonb -> 'blocker' as blocker
     from work_order_events
     where work_order = any(?::uuid[]) and to_status is not null
     order by work_order, occurred_at, received_at, id`,
    [orders],
  );
  return Map.groupBy(result.rows, (row) => row.work_order);
};

export type KpiPatch = { kpi_due_at: Date | null; kpi_result?: string };

const readProfile = (
  item: OrderCase,
  entries: readonly Entry[],
  profile: KpiProfile | undefined,
  now: Date,
): ClockReading | null => {
  if (!profile) return null;
  const category = (code: string): StateCategory =>
    item.lifecycle.states.find((state) => state.code === code)?.category ?? 'new';
  const events = entries.map((entry) => ({
    at: entry.at.toISOString(),
    to: entry.to_status,
    pauses: pausesClock({
      category: category(entry.to_status),
      blocker: entry.blocker,
      pauseCategories: profile.pause_categories,
    }),
  }));
  return readClock(events, profile, now.toISOString());
};

type Sources = {
  profiles: readonly KpiProfile[];
  entries: readonly Entry[];
  workTypes: string[];
};

const kpiOf = (item: OrderCase, sources: Sources, now: Date): KpiPatch => {
  const { profiles, entries, workTypes } = sources;
  const subject = {
    partnerGroup: (item.order.partner_group as string | null) ?? null,
    partner: (item.order.partner as string | null) ?? null,
    workTypes,
    installationMethod: (item.order.installation_method as string | null) ?? null,
    day: dayIn(now, item.facts.timeZone),
  };
  const read = (clock: KpiProfile['clock']) =>
    readProfile(item, entries, resolveProfile(profiles, clock, subject), now);
  const job = read('job');
  const docket = read('docket');
  const running = [docket, job].find((reading) => reading && reading.stoppedAt === null);
  return {
    kpi_due_at: running ? new Date(running.dueAt) : null,
    ...(job?.stoppedAt && item.order.kpi_result !== 'excused' ? { kpi_result: job.result } : {}),
  };
};

/**
 * Reads the orders' clocks from their histories. `kpi_due_at` belongs to the clock that runs now;
 * `kpi_result` says how the job clock ended. An excused result stays.
 */
export const readKpis = async (
  db: Knex,
  items: readonly OrderCase[],
  now: Date,
): Promise<KpiPatch[]> => {
  const distinct = (column: 'company' | 'work_type') => [
    ...new Set(items.map(({ order }) => order[column])),
  ];
  const profiles = Map.groupBy(
    await loadKpiProfiles(db, distinct('company')),
    (row) => row.company,
  );
  const entries = await loadEntries(
    db,
    items.map(({ order }) => order.id),
  );
  const chains = await workTypeChains(db, distinct('work_type'));
  return items.map((item) => {
    const { id, company, work_type } = item.order;
    const sources = {
      profiles: profiles.get(company) ?? [],
      entries: entries.get(id) ?? [],
      workTypes: chains.get(work_type) ?? [],
    };
    return kpiOf(item, sources, now);
  });
};

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
import { loadKpiProfiles, workTypeChain } from './repository.ts';

type Entry = {
  at: Date;
  to_status: string;
  blocker: { pausesClock: boolean } | null;
};

const loadEntries = async (db: Knex, order: string): Promise<Entry[]> => {
  const result = await db.raw<{ rows: Entry[] }>(
    `select occurred_at as at, to_status, data::jsonb -> 'blocker' as blocker
     from work_order_events
     where work_order = ? and to_status is not null order by occurred_at, received_at, id`,
    [order],
  );
  return result.rows;
};

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

export type KpiPatch = { kpi_due_at: Date | null; kpi_result?: string };

/**
 * Reads the order's clocks from its history. `kpi_due_at` belongs to the clock that runs now;
 * `kpi_result` says how the job clock ended. An excused result stays.
 */
export const readKpi = async (db: Knex, item: OrderCase, now: Date): Promise<KpiPatch> => {
  const profiles = await loadKpiProfiles(db, item.order.company);
  const entries = await loadEntries(db, item.order.id);
  const workTypes = await workTypeChain(db, item.order.work_type);
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

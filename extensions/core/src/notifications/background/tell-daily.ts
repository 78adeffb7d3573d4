import { dayDue, notificationSettingsOf } from '../../../../domain/notifications/index.ts';
import type { TransactionHandler } from '../../platform/background.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { escalate } from '../daily/escalate.ts';
import { tellTasksOfDay } from '../daily/tasks-of-day.ts';
import { tellDaily } from '../topics.ts';

const KIND = 'reminders';
/** A mail of the morning that comes so late tells nobody anything. */
const LATE_HOURS = 8;

type Company = { id: string; time_zone: string; settings: unknown };
export type CompanyDay = { company: string; day: string; zone: string };

/** Whoever claims the local day of a company does it; an hour that comes twice has one day. */
const claim = async (
  { trx }: UseCaseContext,
  { company, day }: { company: string; day: string },
): Promise<boolean> => {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `insert into fieldwright.daily_runs (company, day, kind) values (?, ?::date, ?)
     on conflict do nothing returning 1`,
    [company, day, KIND],
  );
  return rows.length > 0;
};

/** What a company tells once a day, when the clock of its settings has come to the time. */
export const tellDay = async (ctx: UseCaseContext, company: Company): Promise<boolean> => {
  const settings = notificationSettingsOf(company.settings);
  const zone = settings.zone === 'utc' ? 'UTC' : company.time_zone;
  const at = settings.remindAt;
  const day = dayDue(ctx.now, { zone, at });
  if (!day || !(await claim(ctx, { company: company.id, day }))) return false;
  const when: CompanyDay = { company: company.id, day, zone };
  const earlier = new Date(ctx.now.getTime() - LATE_HOURS * 3_600_000);
  if (dayDue(earlier, { zone, at }) !== day) await tellTasksOfDay(ctx, when);
  if (settings.escalateAfterDays !== null) await escalate(ctx, when, settings.escalateAfterDays);
  return true;
};

/** Every few minutes: whatever time a company chooses, and however long no worker was there. */
export const tellDailyHandler: TransactionHandler = {
  topic: tellDaily,
  handle: async (ctx) => {
    const companies = await ctx
      .trx('companies')
      .where({ is_active: true })
      .orderBy('id')
      .select<Company[]>('id', 'time_zone', 'settings');
    let told = 0;
    for (const company of companies) if (await tellDay(ctx, company)) told += 1;
    return { companies: told };
  },
};

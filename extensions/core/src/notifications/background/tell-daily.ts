import { dayDue, notificationSettingsOf } from '../../../../domain/notifications/index.ts';
import type { TransactionHandler } from '../../platform/background.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { addAllToOutbox } from '../../platform/outbox.ts';
import type { CompanyDay } from '../daily/company-day.ts';
import { escalate } from '../daily/escalate.ts';
import { tellTasksOfDay } from '../daily/tasks-of-day.ts';
import { tellCompany, tellDaily } from '../topics.ts';

const KIND = 'reminders';
/** A mail of the morning that comes so late tells nobody anything. */
const LATE_HOURS = 8;

type Company = { id: string; time_zone: string; settings: unknown };

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

/** Days of companies that are done, as `company:day`. */
const doneOf = async ({ trx }: UseCaseContext, days: readonly string[]): Promise<Set<string>> => {
  const { rows } = await trx.raw<{ rows: { done: string }[] }>(
    `select company || ':' || day as done from fieldwright.daily_runs
     where kind = ? and day = any(?::date[])`,
    [KIND, [...new Set(days)]],
  );
  return new Set(rows.map(({ done }) => done));
};

const clockOf = (company: Company): { zone: string; at: string } => {
  const { zone, remindAt: at } = notificationSettingsOf(company.settings);
  return { zone: zone === 'utc' ? 'UTC' : company.time_zone, at };
};

/** What a company tells once a day, when the clock of its settings has come to the time. */
export const tellDay = async (ctx: UseCaseContext, company: Company): Promise<boolean> => {
  const { escalateAfterDays } = notificationSettingsOf(company.settings);
  const { zone, at } = clockOf(company);
  const day = dayDue(ctx.now, { zone, at });
  if (!day || !(await claim(ctx, { company: company.id, day }))) return false;
  const when: CompanyDay = { company: company.id, day, zone };
  const earlier = new Date(ctx.now.getTime() - LATE_HOURS * 3_600_000);
  if (dayDue(earlier, { zone, at }) !== day) await tellTasksOfDay(ctx, when);
  if (escalateAfterDays !== null) await escalate(ctx, when, escalateAfterDays);
  return true;
};

/** One company's day, in a transaction of its own: what fails in one keeps no other waiting. */
export const tellCompanyHandler: TransactionHandler<{ company: string }> = {
  topic: tellCompany,
  handle: async (ctx, { company: id }) => {
    const company = await ctx
      .trx('companies')
      .where({ id, is_active: true })
      .first<Company | undefined>('id', 'time_zone', 'settings');
    return { told: company ? await tellDay(ctx, company) : false };
  },
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
    const due = companies.flatMap((company) => {
      const day = dayDue(ctx.now, clockOf(company));
      return day ? [{ company: company.id, day }] : [];
    });
    const done = await doneOf(
      ctx,
      due.map(({ day }) => day),
    );
    const open = due.filter(({ company, day }) => !done.has(`${company}:${day}`));
    // A day whose job failed is given again in the next hour, until it is done.
    const hour = ctx.now.toISOString().slice(0, 13);
    await addAllToOutbox(
      ctx,
      open.map(({ company, day }) => ({
        ...{ company, topic: tellCompany, key: `${company}:${day}:${hour}`, payload: { company } },
      })),
    );
    return { due: open.length };
  },
};

import type { MailWish, NotificationChannel, NotificationKind } from './choices.ts';
import { afterQuiet, type ClockTime, isClockTime, nextAt, type Quiet } from './timing.ts';

export type Wish = { mail: MailWish; inbox: boolean };

const USUAL: Wish = { mail: 'now', inbox: true };
/** What can wait for the summary or is in the mail of the morning anyway. */
const OTHERWISE: Partial<Record<NotificationKind, Wish>> = {
  tasks_today: { mail: 'now', inbox: false },
  task_overdue: { mail: 'off', inbox: true },
  job_overdue: { mail: 'off', inbox: true },
  digest: { mail: 'now', inbox: false },
};
export const usualWish = (kind: NotificationKind): Wish => OTHERWISE[kind] ?? USUAL;

/** The summary itself goes at its time and cannot be put into another. */
const isAsIs = (kind: NotificationKind): boolean => kind === 'digest' || kind === 'tasks_today';

export type ReaderTimes = { zone: string; quiet: Quiet; digestAt: ClockTime };
export const DIGEST_AT: ClockTime = '17:00';

export type Planned = { channel: NotificationChannel; inDigest: boolean; notBefore: Date };

/**
 * By which channels somebody is told of a kind, and when. Quiet hours hold back what rings or lights a
 * screen; what stands in the application rings nowhere.
 */
export const planDeliveries = (
  { kind, wish, times }: { kind: NotificationKind; wish: Wish; times: ReaderTimes },
  { now, channels }: { now: Date; channels: readonly NotificationChannel[] },
): Planned[] => {
  const planned: Planned[] = [];
  if (wish.inbox && channels.includes('inbox'))
    planned.push({ channel: 'inbox', inDigest: false, notBefore: now });
  if (wish.mail !== 'off' && channels.includes('mail')) {
    const inDigest = wish.mail === 'digest' && !isAsIs(kind);
    const at = inDigest ? nextAt(now, { zone: times.zone, at: times.digestAt }) : now;
    planned.push({ channel: 'mail', inDigest, notBefore: afterQuiet(at, times) });
  }
  return planned;
};

/** What a company may set, under `notifications` in `companies.settings`. */
export type NotificationSettings = {
  /** When the tasks of the day are told, on the clock of `zone`. */
  remindAt: ClockTime;
  zone: 'company' | 'utc';
  /** Days after which the manager hears of overdue work; null for never. */
  escalateAfterDays: number | null;
};

export const NOTIFICATION_DEFAULTS: NotificationSettings = {
  remindAt: '07:00',
  zone: 'company',
  escalateAfterDays: 3,
};
export const MOST_ESCALATION_DAYS = 90;

/** A value that is missing or out of its range counts as not set. */
export const notificationSettingsOf = (settings: unknown): NotificationSettings => {
  const own = (
    settings as { notifications?: Partial<Record<keyof NotificationSettings, unknown>> } | null
  )?.notifications;
  const days = own?.escalateAfterDays;
  const isDays =
    Number.isInteger(days) && Number(days) >= 1 && Number(days) <= MOST_ESCALATION_DAYS;
  return {
    remindAt: isClockTime(own?.remindAt) ? own.remindAt : NOTIFICATION_DEFAULTS.remindAt,
    zone: own?.zone === 'utc' ? 'utc' : 'company',
    escalateAfterDays:
      days === null ? null : isDays ? Number(days) : NOTIFICATION_DEFAULTS.escalateAfterDays,
  };
};

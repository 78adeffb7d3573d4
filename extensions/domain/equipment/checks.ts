import { DateTime } from 'luxon';
import type { Day } from '../kernel/time.ts';
import type { OverdueRule, ServiceKind, ServiceResult } from './choices.ts';

/** How long a passed check is good, by category; null where there is none. */
export type CheckIntervals = { inspectionMonths: number | null; calibrationMonths: number | null };
export type CheckDates = { inspectionDueOn: Day | null; calibrationDueOn: Day | null };
export type CheckKind = 'inspection' | 'calibration';
export type OverdueCheck = { kind: CheckKind; dueOn: Day };

/** A month on from the 31st of January is the last day of February. */
export const addMonths = (day: Day, months: number): Day =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ months }).toISODate() ?? day;

const isCheck = (kind: ServiceKind): kind is CheckKind =>
  kind === 'inspection' || kind === 'calibration';

/** When a service is due again; null where nothing says so. A failed one renews nothing. */
export const nextDueOn = (
  { kind, doneOn, result }: { kind: ServiceKind; doneOn: Day; result: ServiceResult },
  { inspectionMonths, calibrationMonths }: CheckIntervals,
): Day | null => {
  if (!isCheck(kind) || result === 'failed') return null;
  const months = kind === 'inspection' ? inspectionMonths : calibrationMonths;
  return months === null ? null : addMonths(doneOn, months);
};

/** Checks that are overdue on a day: what is due on it may still be done on it. */
export const overdueChecks = (
  { inspectionDueOn, calibrationDueOn }: CheckDates,
  lastDay: Day,
): OverdueCheck[] => [
  ...(calibrationDueOn !== null && calibrationDueOn < lastDay
    ? [{ kind: 'calibration' as const, dueOn: calibrationDueOn }]
    : []),
  ...(inspectionDueOn !== null && inspectionDueOn < lastDay
    ? [{ kind: 'inspection' as const, dueOn: inspectionDueOn }]
    : []),
];

export type Assignment = 'free' | 'warns' | 'refused';

/** Whether a piece may be assigned for a time that ends on a day. */
export const judgeAssignment = (
  dates: CheckDates,
  { lastDay, rule }: { lastDay: Day; rule: OverdueRule },
): { answer: Assignment; overdue: OverdueCheck[] } => {
  const overdue = overdueChecks(dates, lastDay);
  if (overdue.length === 0) return { answer: 'free', overdue };
  return { answer: rule === 'refuse' ? 'refused' : 'warns', overdue };
};

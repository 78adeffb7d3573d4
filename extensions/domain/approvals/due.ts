import type { StepSnapshot } from './types.ts';

const DAY_MS = 86_400_000;

export type OpenStep = {
  openedAt: Date;
  remindedAt: Date | null;
  escalatedAt: Date | null;
  expiresAt: Date | null;
};

export type Due = 'expire' | 'escalate' | 'remind' | null;

const isPast = (since: Date, days: number | null, now: Date): boolean =>
  days !== null && now.getTime() - since.getTime() >= days * DAY_MS;

/** When a step that opens now ends the request. */
export const expiryOf = (
  { expiresAfterDays }: Pick<StepSnapshot, 'expiresAfterDays'>,
  now: Date,
): Date | null =>
  expiresAfterDays === null ? null : new Date(now.getTime() + expiresAfterDays * DAY_MS);

/** What time asks of an open step: the strongest first, each once. */
export const dueOf = (
  step: Pick<StepSnapshot, 'remindAfterDays' | 'escalateAfterDays'>,
  open: OpenStep,
  now: Date,
): Due => {
  if (open.expiresAt && open.expiresAt <= now) return 'expire';
  if (!open.escalatedAt && isPast(open.openedAt, step.escalateAfterDays, now)) return 'escalate';
  if (!open.remindedAt && isPast(open.openedAt, step.remindAfterDays, now)) return 'remind';
  return null;
};

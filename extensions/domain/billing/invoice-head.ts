import { addDays, type Day } from '../kernel/time.ts';

/** `INV-INSTALLER-2026-00001`: five digits at least, more when a year has more. */
export const invoiceNumber = ({
  companyKey,
  year,
  sequence,
}: {
  companyKey: string;
  year: number;
  sequence: number;
}): string => `INV-${companyKey.toUpperCase()}-${year}-${String(sequence).padStart(5, '0')}`;

/** Terms run from the day of the invoice, or from the day it was put into the partner's portal. */
export const dueOn = (from: Day, termsDays: number): Day => addDays(from, termsDays);

export type DueFrom = 'issue' | 'submission';

export const dueFromOf = (settings: unknown): DueFrom => {
  const billing = (settings as { billing?: { dueFrom?: unknown } } | null)?.billing;
  return billing?.dueFrom === 'submission' ? 'submission' : 'issue';
};

import { addDays, type Day } from '../kernel/time.ts';

type NumberParts = { companyKey: string; year: number; sequence: number };

const numbered = (prefix: string, { companyKey, year, sequence }: NumberParts): string =>
  `${prefix}-${companyKey.toUpperCase()}-${year}-${String(sequence).padStart(5, '0')}`;

/** `INV-INSTALLER-2026-00001`: five digits at least, more when a year has more. */
export const invoiceNumber = (parts: NumberParts): string => numbered('INV', parts);

/** `CN-INSTALLER-2026-00001`: a series of its own, beside that of the invoices. */
export const creditNoteNumber = (parts: NumberParts): string => numbered('CN', parts);

/** Terms run from the day of the invoice, or from the day it was put into the partner's portal. */
export const dueOn = (from: Day, termsDays: number): Day => addDays(from, termsDays);

export type DueFrom = 'issue' | 'submission';

export const dueFromOf = (settings: unknown): DueFrom => {
  const billing = (settings as { billing?: { dueFrom?: unknown } } | null)?.billing;
  return billing?.dueFrom === 'submission' ? 'submission' : 'issue';
};

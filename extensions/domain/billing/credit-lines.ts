import { fail, ok, type Result } from '../kernel/result.ts';
import { say } from '../words/index.ts';
import type { BillingError } from './errors.ts';

/** A line of an invoice with what credit notes took off it before; minor units. */
export type CreditableLine = {
  id: string;
  position: number;
  amountMinor: number;
  taxMinor: number;
  creditedMinor: number;
  creditedTaxMinor: number;
};
/** A line to credit, by its place on the invoice; all that is left on it when no amount is said. */
export type WantedCredit = { position: number; amountMinor?: number | undefined };
export type CreditLine = { line: string; amountMinor: number; taxMinor: number };

const refused = (
  key: 'BILLING_CREDIT_LINES' | 'BILLING_CREDIT_LINES.left' | 'BILLING_CREDIT_LINES.none',
  params: Record<string, string | number>,
): Result<never, BillingError> =>
  fail({ ...say(key, params), code: 'BILLING_CREDIT_LINES', field: 'lines' });

/**
 * The tax of all that was taken off the line, less what was taken before: however a line is credited,
 * the whole of it has the whole of its tax. Rounded half up.
 */
const taxOf = (line: CreditableLine, amountMinor: number): number => {
  const taken = line.creditedMinor + amountMinor;
  if (taken === line.amountMinor) return line.taxMinor - line.creditedTaxMinor;
  const share = Math.floor((2 * line.taxMinor * taken + line.amountMinor) / (2 * line.amountMinor));
  return share - line.creditedTaxMinor;
};

/**
 * What a credit note takes off an invoice: the lines that are named, or all that is left of it.
 * @returns lines in the invoice's order, or BILLING_CREDIT_LINES with what stands in the way
 */
export const creditLines = (
  lines: readonly CreditableLine[],
  wanted?: readonly WantedCredit[],
): Result<CreditLine[], BillingError> => {
  const leftOf = (line: CreditableLine): number => line.amountMinor - line.creditedMinor;
  const named: readonly WantedCredit[] =
    wanted ?? lines.filter((line) => leftOf(line) > 0).map(({ position }) => ({ position }));
  const credits: CreditLine[] = [];
  const seen = new Set<number>();
  for (const { position, amountMinor } of [...named].sort((a, b) => a.position - b.position)) {
    const line = lines.find((one) => one.position === position);
    if (!line || seen.has(position)) return refused('BILLING_CREDIT_LINES', { position });
    seen.add(position);
    const amount = amountMinor ?? leftOf(line);
    if (amount <= 0 || amount > leftOf(line))
      return refused('BILLING_CREDIT_LINES.left', { position });
    credits.push({ line: line.id, amountMinor: amount, taxMinor: taxOf(line, amount) });
  }
  return credits.length > 0 ? ok(credits) : refused('BILLING_CREDIT_LINES.none', {});
};

import { lineAmount, shareOf } from '../kernel/money.ts';

export type PricedLine = { quantity: number; unitPriceMinor: number };
export type LineAmounts = { amountMinor: number; taxMinor: number };
export type InvoiceTotals = { subtotalMinor: number; taxMinor: number; totalMinor: number };

/** Tax is rounded per line, half away from zero, so that the lines add up to what is printed. */
export const lineAmounts = (
  { quantity, unitPriceMinor }: PricedLine,
  taxBasisPoints: number,
): LineAmounts => {
  const amountMinor = lineAmount(unitPriceMinor, quantity);
  return { amountMinor, taxMinor: shareOf(amountMinor, taxBasisPoints) };
};

export const invoiceTotals = (lines: readonly LineAmounts[]): InvoiceTotals => {
  const subtotalMinor = lines.reduce((sum, line) => sum + line.amountMinor, 0);
  const taxMinor = lines.reduce((sum, line) => sum + line.taxMinor, 0);
  return { subtotalMinor, taxMinor, totalMinor: subtotalMinor + taxMinor };
};

import { lineAmount, shareOf } from '../kernel/money.ts';
import type { QuoteLineKind } from './choices.ts';

export type QuoteLine = {
  kind: QuoteLineKind;
  section: string | null;
  quantity: number;
  monthlyMinor: number;
  oneTimeMinor: number;
  taxBasisPoints: number;
};
export type Sum = { netMinor: number; taxMinor: number; totalMinor: number };
export type Sums = { monthly: Sum; oneTime: Sum };

const sumOf = (amounts: readonly { netMinor: number; basisPoints: number }[]): Sum => {
  const netMinor = amounts.reduce((sum, one) => sum + one.netMinor, 0);
  const taxMinor = amounts.reduce((sum, one) => sum + shareOf(one.netMinor, one.basisPoints), 0);
  return { netMinor, taxMinor, totalMinor: netMinor + taxMinor };
};

/** Sums of the lines that count: alternatives and options do not. Tax is rounded on each line. */
export const quoteSums = (lines: readonly QuoteLine[]): Sums => {
  const counted = lines.filter(({ kind }) => kind === 'standard');
  const of = (key: 'monthlyMinor' | 'oneTimeMinor'): Sum =>
    sumOf(
      counted.map((line) => ({
        netMinor: lineAmount(line[key], line.quantity),
        basisPoints: line.taxBasisPoints,
      })),
    );
  return { monthly: of('monthlyMinor'), oneTime: of('oneTimeMinor') };
};

/** Lines by their heading, in the order in which headings first come, each with its sums. */
export const quoteSections = <Line extends QuoteLine>(
  lines: readonly Line[],
): { section: string | null; lines: Line[]; sums: Sums }[] =>
  [...Map.groupBy(lines, ({ section }) => section)].map(([section, own]) => ({
    ...{ section, lines: own },
    sums: quoteSums(own),
  }));

/** `Q-12`, and `Q-12-R2` of the second writing. */
export const quoteNumber = (sequence: number, revision: number): string =>
  `Q-${String(sequence)}${revision > 1 ? `-R${String(revision)}` : ''}`;

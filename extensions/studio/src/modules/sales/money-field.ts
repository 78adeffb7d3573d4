import { fromMajor } from '../../../../domain/kernel/money.ts';

export type Typed = string | number | null;

/** Minor units of what was typed, nothing included; null for what is no amount of the currency. */
export const minorTyped = (typed: Typed, currency: string): number | null => {
  if (typed === null || typed === '') return null;
  try {
    const minor = fromMajor(typed, currency);
    return minor >= 0 ? minor : null;
  } catch {
    return null;
  }
};

export const wholeTyped = (typed: Typed): number | null => {
  const value = typed === null || typed === '' ? Number.NaN : Number(typed);
  return Number.isInteger(value) && value >= 0 ? value : null;
};

/** Whole minor units (sen, cents) of one currency. Never a fraction, never a float of major units. */
export type Money = { minor: number; currency: string };

const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

/** The database returns `bigint` as text. Throws where JavaScript could no longer count exactly. */
export const toMinor = (value: string | number | bigint): number => {
  const minor = Number(value);
  if (!Number.isSafeInteger(minor))
    throw new RangeError(`Not a whole number of minor units: ${value}`);
  return minor;
};

const roundHalfAwayFromZero = (value: number): number =>
  Math.sign(value) * Math.round(Math.abs(value));

/** `1234.5` MYR → 123450. Throws when the amount is finer than the currency. */
export const fromMajor = (major: number | string, currency: string): number => {
  const scaled = Number(major) * 10 ** digitsOf(currency);
  const minor = roundHalfAwayFromZero(scaled);
  if (!Number.isFinite(scaled) || Math.abs(scaled - minor) > 1e-6) {
    throw new RangeError(`${major} is not an amount of ${currency}`);
  }
  return toMinor(minor + 0);
};

/**
 * 8 % of 12.50 is `shareOf(1250, 800)`, 9.975 % is 997.5; rounded half away from zero, as invoices do. Counted in
 * whole millionths, so that a half is a half whatever the rate.
 */
export const shareOf = (minor: number, basisPoints: number): number => {
  const millionths = BigInt(minor) * BigInt(Math.round(basisPoints * 100));
  const size = millionths < 0n ? -millionths : millionths;
  const rounded = (size * 2n + 1_000_000n) / 2_000_000n;
  return toMinor(millionths < 0n ? -rounded : rounded);
};

/** Quantity may be fractional (hours, metres); the amount is whole again. */
export const lineAmount = (unitPriceMinor: number, quantity: number): number =>
  toMinor(roundHalfAwayFromZero(unitPriceMinor * quantity) + 0);

/** `RM 1,234.50` in the reader's locale. */
export const formatMoney = ({ minor, currency }: Money, locale = 'en-MY'): string => {
  const digits = digitsOf(currency);
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
    minor / 10 ** digits,
  );
};

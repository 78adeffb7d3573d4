/** The processor counts these in hundredths, though they have none. */
const AS_HUNDREDTHS = new Set(['ISK', 'UGX']);
const THREE_DIGITS = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);

/**
 * An amount as Stripe wants it. Its smallest unit is ours, but for two currencies without minor units that it
 * counts in hundredths. Of currencies with three digits the last has to be zero: null where it is not.
 */
export const processorAmount = (minor: number, currency: string): number | null => {
  if (AS_HUNDREDTHS.has(currency)) return minor * 100;
  if (THREE_DIGITS.has(currency) && minor % 10 !== 0) return null;
  return minor;
};

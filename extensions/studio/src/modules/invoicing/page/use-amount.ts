import { computed, ref } from 'vue';
import { fromMajor } from '../../../../../domain/kernel/money.ts';

const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

/** What stands in a field for an amount: 51840 → `518.40`. */
export const amountInField = (minor: number, currency: string): string => {
  const digits = digitsOf(currency);
  return (minor / 10 ** digits).toFixed(digits);
};

/** Minor units of what was typed; null for what is no amount of the currency, or beyond `most`. */
export const minorOf = (
  typed: string | number | null,
  { currency, most }: { currency: string; most: number },
): number | null => {
  if (typed === null || typed === '') return null;
  try {
    const minor = fromMajor(typed, currency);
    return minor > 0 && minor <= most ? minor : null;
  } catch {
    return null;
  }
};

/** A field for an amount that is at most `most` minor units, which it begins with. */
export const useAmount = (bounds: { currency: string; most: number }) => {
  const typed = ref<string | number | null>(amountInField(bounds.most, bounds.currency));
  const minor = computed(() => minorOf(typed.value, bounds));
  return { typed, minor, isWrong: computed(() => typed.value !== '' && minor.value === null) };
};

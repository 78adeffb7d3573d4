import { styleLocale } from './style.ts';

/**
 * `MYR 518.40`, or `518,40 CAD` in French.
 * @param minor whole minor units (sen, cents), as a number or the text that the database gives
 * @param currency ISO 4217 code
 * @returns the amount in words; an empty text where there is none
 */
export const formatMoney = (
  minor: number | string | null | undefined,
  currency: string,
  companyLocale?: string,
): string => {
  if (minor === null || minor === undefined || minor === '') return '';
  const format = new Intl.NumberFormat(styleLocale(companyLocale), {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
  });
  return format.format(Number(minor) / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
};

import { formatMoney } from '../../language/money.ts';
import { formatDay } from '../../language/when.ts';
import { t } from '../../language/words.ts';
import type { Offer, Plan, Price, Promotion } from './types.ts';

/** The prices of a plan in a zone: what counts today, and what follows. */
export const pricesIn = (plan: Plan, zone: string | null): Price[] =>
  plan.prices.filter((one) => one.zone === zone);
export const todays = (prices: readonly Price[], today: string): Price | undefined =>
  prices.find((one) => one.validFrom <= today && (one.validTo === null || one.validTo >= today));
export const nextAfter = (prices: readonly Price[], today: string): Price | undefined =>
  prices.find((one) => one.validFrom > today);

export const whyWords = (offer: Offer): string => {
  switch (offer.price.source) {
    case 'override':
      return t('sales.whyOverride');
    case 'promotion':
      return t('sales.whyPromotion', { name: offer.promotion ?? '' });
    case 'zone':
      return t('sales.whyZone', { zone: offer.zoneName ?? '' });
    default:
      return t('sales.whyCompany');
  }
};

/** What a promotion gives, in one line. */
export const givesWords = (promotion: Promotion): string => {
  const { percent, amountMinor, months, currency, waivesOneTime } = promotion;
  const n = months ?? 0;
  const off =
    percent === null
      ? amountMinor !== null &&
        t('sales.offAmount', { amount: formatMoney(amountMinor, currency), n })
      : t('sales.offPercent', { percent, n });
  return [off, waivesOneTime && t('sales.noStart')].filter(Boolean).join(' · ');
};

export const daysWords = (from: string, to: string | null): string =>
  `${formatDay(from)} – ${to === null ? t('sales.withoutEnd') : formatDay(to)}`;

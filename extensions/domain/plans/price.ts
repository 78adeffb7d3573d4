import { shareOf } from '../kernel/money.ts';
import type { PriceSource } from './choices.ts';

/** A tax as it counts on a plan. */
export type PlanTax = { id: string; code: string; name: string; basisPoints: number };

/** What the database says of a plan at an address on a day; amounts are minor units before tax. */
export type SaidPrice = {
  source: PriceSource;
  /** The row that said it: an approved price of the address, a promotion, a price. */
  sourceRow: string;
  tariffZone: string | null;
  currency: string;
  monthlyNowMinor: number;
  /** For how many months `monthlyNowMinor` is paid; null where nothing follows it. */
  promotionMonths: number | null;
  monthlyAfterMinor: number;
  oneTimeMinor: number;
  regularOneTimeMinor: number;
};

export type Amount = { netMinor: number; taxMinor: number; totalMinor: number };
export type PricedTax = PlanTax & {
  monthlyNowMinor: number;
  monthlyAfterMinor: number;
  oneTimeMinor: number;
};

/** A price as it is shown, ordered and frozen: each amount before tax, its tax, and with tax. */
export type PlanPrice = {
  source: PriceSource;
  sourceRow: string;
  tariffZone: string | null;
  currency: string;
  /** The day that was asked for. */
  onDate: string;
  monthlyNow: Amount;
  promotionMonths: number | null;
  monthlyAfter: Amount;
  oneTime: Amount;
  /** Differs from `oneTime` where a promotion takes it away. */
  regularOneTime: Amount;
  taxes: PricedTax[];
};

/** Each tax is rounded for itself, half away from zero, as on an invoice. */
export const withTax = (
  netMinor: number,
  taxes: readonly Pick<PlanTax, 'basisPoints'>[],
): Amount => {
  const taxMinor = taxes.reduce((sum, { basisPoints }) => sum + shareOf(netMinor, basisPoints), 0);
  return { netMinor, taxMinor, totalMinor: netMinor + taxMinor };
};

export const priceWithTax = (
  said: SaidPrice,
  taxes: readonly PlanTax[],
  onDate: string,
): PlanPrice => {
  const { source, sourceRow, tariffZone, currency, promotionMonths } = said;
  return {
    ...{ source, sourceRow, tariffZone, currency, onDate, promotionMonths },
    monthlyNow: withTax(said.monthlyNowMinor, taxes),
    monthlyAfter: withTax(said.monthlyAfterMinor, taxes),
    oneTime: withTax(said.oneTimeMinor, taxes),
    regularOneTime: withTax(said.regularOneTimeMinor, taxes),
    taxes: taxes.map((tax) => ({
      ...tax,
      monthlyNowMinor: shareOf(said.monthlyNowMinor, tax.basisPoints),
      monthlyAfterMinor: shareOf(said.monthlyAfterMinor, tax.basisPoints),
      oneTimeMinor: shareOf(said.oneTimeMinor, tax.basisPoints),
    })),
  };
};

import type { RateCardSeed } from './types.ts';

/** A price in ringgit for every job of a type. */
export const perJob = (workType: string, ringgit: number, description: string): RateCardSeed => ({
  workType,
  category: null,
  method: null,
  amountMinor: ringgit * 100,
  description,
});

import { say } from '../words/index.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Day } from '../kernel/time.ts';
import type { BillingError } from './errors.ts';

export type RateCard = {
  id: string;
  /** It names the party; else it is of the company's price list. */
  isOfParty: boolean;
  partner: string | null;
  workType: string;
  orderCategory: string | null;
  installationMethod: string | null;
  amountMinor: number;
  currency: string;
  description: string;
  validFrom: Day;
  validTo: Day | null;
};

export type RateQuestion = {
  partner: string | null;
  /** The order's work type and its parents, the order's own first. */
  workTypes: readonly string[];
  orderCategory: string | null;
  installationMethod: string | null;
  /** Day on which the work was completed. */
  on: Day;
  /** What a person calls the order, for the refusal. */
  words: { order: string; workType: string; partner: string };
};

/**
 * The rate card that fits best: the party's own before the price list, the partner's own before the
 * group's, the work type before its parent, a named category before any, a named method before any.
 */
export const findRate = (
  cards: readonly RateCard[],
  question: RateQuestion,
): Result<RateCard, BillingError> => {
  const best = cards
    .filter((card) => fits(card, question))
    .toSorted((a, b) => compare(rank(a, question), rank(b, question)))[0];
  return best ? ok(best) : fail(noRate(question));
};

const fits = (card: RateCard, question: RateQuestion): boolean =>
  (card.partner === null || card.partner === question.partner) &&
  question.workTypes.includes(card.workType) &&
  (card.orderCategory === null || card.orderCategory === question.orderCategory) &&
  (card.installationMethod === null || card.installationMethod === question.installationMethod) &&
  card.validFrom <= question.on &&
  (card.validTo === null || card.validTo >= question.on);

/** Smaller is closer; earlier numbers weigh more. */
const rank = (card: RateCard, question: RateQuestion): number[] => [
  card.isOfParty ? 0 : 1,
  card.partner === null ? 1 : 0,
  question.workTypes.indexOf(card.workType),
  card.orderCategory === null ? 1 : 0,
  card.installationMethod === null ? 1 : 0,
];

const compare = (a: number[], b: number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

const noRate = ({ words, orderCategory, installationMethod, on }: RateQuestion): BillingError => ({
  ...say('BILLING_NO_RATE', {
    ...words,
    category: orderCategory ?? 'none',
    method: installationMethod ?? 'none',
    on,
  }),
  code: 'BILLING_NO_RATE',
  field: installationMethod === null ? 'installation_method' : 'rate_cards',
});

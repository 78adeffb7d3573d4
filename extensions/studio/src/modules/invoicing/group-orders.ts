import { INSTALLATION_METHODS, ORDER_CATEGORIES } from '../../../../domain/work/choices.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import type { MissingRate, PartyGroup, ReadyOrder } from './types.ts';

/** Category and method of the work in words, as far as it has them. */
export const scopeWords = ({
  orderCategory,
  installationMethod,
}: Pick<ReadyOrder, 'orderCategory' | 'installationMethod'>): string[] => [
  ...(orderCategory ? [choiceLabel(ORDER_CATEGORIES, orderCategory)] : []),
  ...(installationMethod ? [choiceLabel(INSTALLATION_METHODS, installationMethod)] : []),
];

/** "Activation · FTTH · Prelaid" */
export const workWords = (order: ReadyOrder): string =>
  [order.workType.name, ...scopeWords(order)].join(' · ');

/** Orders by company and party, in the order in which each party first comes. */
export const byParty = (orders: readonly ReadyOrder[]): PartyGroup[] =>
  [
    ...Map.groupBy(
      orders,
      ({ company, billTo }) => `${company} ${billTo?.kind ?? ''} ${billTo?.id ?? ''}`,
    ),
  ].map(([key, group]) => {
    const first = group[0] as ReadyOrder;
    return {
      key,
      name: first.billTo?.name ?? null,
      company: first.company,
      companyName: first.companyName,
      orders: group,
    };
  });

/** What is missing so that orders have a price: one entry for each rate card to make. */
export const missingRates = (orders: readonly ReadyOrder[]): MissingRate[] =>
  [
    ...Map.groupBy(
      orders.filter(({ amountMinor, billTo }) => amountMinor === null && billTo !== null),
      ({ company, billTo, workType, orderCategory, installationMethod }) =>
        [company, billTo?.id, workType.id, orderCategory ?? '', installationMethod ?? ''].join(' '),
    ),
  ].map(([key, group]) => ({ key, first: group[0] as ReadyOrder, orders: group }));

/** Sums by currency of what has a price, the largest count first. */
export const sumsOf = (
  rows: readonly { amountMinor: number | null; currency: string }[],
): { currency: string; minor: number }[] =>
  [
    ...Map.groupBy(
      rows.filter(({ amountMinor }) => amountMinor !== null),
      ({ currency }) => currency,
    ),
  ].map(([currency, group]) => ({
    currency,
    minor: group.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0),
  }));

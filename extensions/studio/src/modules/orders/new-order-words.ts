import type { CompanyKind } from '../../../../domain/organisation/choices.ts';
import type { WordKey } from '../../language/words.ts';

type Words = { title: WordKey; make: WordKey };

const OF_ANY: Words = { title: 'newOrder.title', make: 'newOrder.make' };
const OF_KIND: Partial<Record<CompanyKind, Words>> = {
  professional: { title: 'newOrder.assignment', make: 'newOrder.makeAssignment' },
  maintenance: { title: 'newOrder.job', make: 'newOrder.makeJob' },
};

/** What an order is called where it is made. */
export const newOrderWords = (kind: CompanyKind | undefined): Words =>
  OF_KIND[kind ?? 'installer'] ?? OF_ANY;

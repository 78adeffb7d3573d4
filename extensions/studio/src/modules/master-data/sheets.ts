import type { WordKey } from '../../language/words.ts';

/** What can be taken in from a file, in the order in which it is: branches name their bank. */
export const LISTS: readonly { collection: string; words: WordKey; icon: string }[] = [
  { collection: 'clients', words: 'masterData.clients', icon: 'apartment' },
  { collection: 'banks', words: 'masterData.banks', icon: 'account_balance' },
  { collection: 'bank_branches', words: 'masterData.branches', icon: 'store' },
  { collection: 'property_types', words: 'masterData.propertyTypes', icon: 'real_estate_agent' },
];

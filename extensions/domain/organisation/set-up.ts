/** What is counted in a company to see how far it is set up. */
export type SetUpFacts = {
  /** Operators send the work and pay; elsewhere clients or the customers themselves do. */
  worksForPartners: boolean;
  hasName: boolean;
  hasLogo: boolean;
  sites: number;
  people: number;
  invited: number;
  technicians: number;
  withoutLogin: number;
  partners: number;
  clients: number;
  rates: number;
  mailboxes: number;
  profiles: number;
  tokens: number;
  orders: number;
};

export const SET_UP_ITEMS = [
  'profile',
  'logo',
  'sites',
  'people',
  'technicians',
  'payers',
  'rates',
  'mailbox',
  'forms',
  'tokens',
  'order',
] as const;
export type SetUpItem = {
  id: (typeof SET_UP_ITEMS)[number];
  isDone: boolean;
  /** Work can be done without it. */
  isOptional: boolean;
  count: number;
};

/**
 * What a company still needs, in the order in which it is done. Facts decide, nobody ticks: an item
 * is done once the rows are there. `people` are members other than technicians and programs.
 */
export const setUpItems = (facts: SetUpFacts): SetUpItem[] => [
  { id: 'profile', isDone: facts.hasName, isOptional: false, count: 0 },
  { id: 'logo', isDone: facts.hasLogo, isOptional: true, count: 0 },
  { id: 'sites', isDone: facts.sites > 0, isOptional: true, count: facts.sites },
  { id: 'people', isDone: facts.people > 1, isOptional: false, count: facts.people },
  {
    id: 'technicians',
    isDone: facts.technicians > facts.withoutLogin,
    isOptional: false,
    count: facts.technicians - facts.withoutLogin,
  },
  {
    id: 'payers',
    isDone: facts.partners + facts.clients > 0,
    isOptional: !facts.worksForPartners,
    count: facts.partners + facts.clients,
  },
  { id: 'rates', isDone: facts.rates > 0, isOptional: false, count: facts.rates },
  { id: 'order', isDone: facts.orders > 0, isOptional: false, count: 0 },
  { id: 'mailbox', isDone: facts.mailboxes > 0, isOptional: true, count: facts.mailboxes },
  { id: 'forms', isDone: facts.profiles > 0, isOptional: true, count: facts.profiles },
  { id: 'tokens', isDone: facts.tokens > 0, isOptional: true, count: facts.tokens },
];

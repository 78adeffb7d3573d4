/** Test cards by the numbers that Stripe documents, and what the bank says of each. */
export type BankCard = {
  brand: string;
  /** Refused while it is saved. */
  refusesSetup?: string;
  /** The customer is asked while it is saved. */
  asksAtSetup?: true;
  /** Asked for each charge that the customer is not there for. */
  asksEachTime?: true;
  /** Refused at each charge. */
  declines?: string;
};

export const CARDS: Readonly<Record<string, BankCard>> = {
  '4242424242424242': { brand: 'visa' },
  '5555555555554444': { brand: 'mastercard' },
  '4000002500003155': { brand: 'visa', asksAtSetup: true },
  '4000002760003184': { brand: 'visa', asksAtSetup: true, asksEachTime: true },
  '4000000000000002': { brand: 'visa', refusesSetup: 'generic_decline' },
  '4000000000000341': { brand: 'visa', declines: 'generic_decline' },
  '4000000000009995': { brand: 'visa', declines: 'insufficient_funds' },
};

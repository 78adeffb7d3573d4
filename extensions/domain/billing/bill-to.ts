import type { BillToKind } from './choices.ts';

export type Party = { kind: BillToKind; id: string };
export type PartyFields = Readonly<Record<BillToKind, string | null>>;

/** Who sent the work pays for it; else the client who gave it, else the customer at the place. */
const FIRST_FIRST: readonly BillToKind[] = ['partner_group', 'client', 'customer'];

/** Whom an order is billed to; null when it names nobody. */
export const billToOf = (order: PartyFields): Party | null => {
  for (const kind of FIRST_FIRST) {
    const id = order[kind];
    if (id) return { kind, id };
  }
  return null;
};

export const isSameParty = (one: Party | null, other: Party | null): boolean =>
  one?.kind === other?.kind && one?.id === other?.id;

/** The columns that name a party: one is filled. */
export const partyColumns = ({ kind, id }: Party): PartyFields => ({
  partner_group: null,
  client: null,
  customer: null,
  [kind]: id,
});

/** A partner group pays by its own cards only; others also by the company's price list. */
export const usesPriceList = ({ kind }: Party): boolean => kind !== 'partner_group';

import type { Answer } from '../../../../../packages/client/src/index.ts';

export type ItemPage = Answer<'get', '/email/items'>;
export type InboxItem = ItemPage['items'][number];
export type Reason = NonNullable<InboxItem['reason']>;
export type ItemDetail = Answer<'get', `/email/items/${string}`>;
export type MailFacts = NonNullable<ItemDetail['mail']>;
export type OrderFacts = NonNullable<ItemDetail['order']>;
export type Possible = NonNullable<ItemDetail['possible']>;
export type OrderCandidate = { id: string; number: string; stateName: string };
export type BuildingCandidate = {
  id: string;
  name: string;
  postcode: string | null;
  score: number;
};
export type ItemChoice = {
  workOrder?: string;
  building?: string;
  start?: string;
  decision?: 'approved' | 'rejected';
};

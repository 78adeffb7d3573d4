import type { Answer } from '../../../../../../packages/client/src/index.ts';

export type OrderPageData = Answer<'get', `/orders/${string}/page`>;
/** A row by column name, and what it points at by the column that does. */
export type FactSource = Pick<OrderPageData, 'values' | 'names'>;

export type Visit = OrderPageData['visits'][number];
export type Evidence = OrderPageData['evidence'][number];
export type OrderFile = OrderPageData['files'][number];
export type Docket = OrderPageData['dockets'][number];
export type OrderEvent = OrderPageData['events'][number];
export type Invoice = NonNullable<OrderPageData['invoice']>;
export type Mail = OrderPageData['mails'][number];
export type Building = NonNullable<OrderPageData['building']>;

import type { Answer } from '../../../../../packages/client/src/index.ts';

export type OrderDocuments = Answer<'get', `/orders/${string}/documents`>;
export type OrderDocument = OrderDocuments['documents'][number];
export type Version = OrderDocument['versions'][number];
export type Person = OrderDocuments['people'][number];

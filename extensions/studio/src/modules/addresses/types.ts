import type { Answer } from '../../../../../packages/client/src/index.ts';

export const SHOWS = ['all', 'unserved', 'taken'] as const;
export type Show = (typeof SHOWS)[number];

export type AddressList = Answer<'get', '/addresses'>;
export type AddressData = Answer<'get', `/addresses/${string}`>;
export type ImportRun = Answer<'get', '/addresses/imports'>['rows'][number];
export type Imported = Answer<'post', '/addresses/import-rows'>;

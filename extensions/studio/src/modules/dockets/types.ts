import type { Answer } from '../../../../../packages/client/src/index.ts';

export const LISTS = ['waiting', 'missing', 'rejected', 'verified'] as const;
export type ListName = (typeof LISTS)[number];

export type DocketList = Answer<'get', '/dockets/to-check'>;
export type DocketRow = DocketList['rows'][number];

export type Docket = Answer<'get', `/dockets/${string}`>;
export type DocketStep = Docket['steps'][number];
/** What can be asked for in a dialog; `generate` and `scan` both receive another docket. */
export type DocketCommand = Exclude<DocketStep, 'receive'> | 'generate' | 'scan';

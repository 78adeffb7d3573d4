import type { Answer } from '../../../../../packages/client/src/index.ts';

export const SHOWS = ['leads', 'active', 'ordered', 'lost', 'all'] as const;
export type Show = (typeof SHOWS)[number];

export type SignUpList = Answer<'get', '/sign-ups'>;
export type SignUpData = Answer<'get', `/sign-ups/${string}`>;
export type Waiting = Answer<'get', '/sign-ups/waiting-list'>['rows'][number];

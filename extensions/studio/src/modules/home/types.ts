import type { Answer } from '../../../../../packages/client/src/index.ts';

export type Home = Answer<'get', '/home'>;
export type Section = Home['sections'][number];
export type Card = Section['cards'][number];

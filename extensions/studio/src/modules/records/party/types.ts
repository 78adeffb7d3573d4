import type { Answer } from '../../../../../../packages/client/src/index.ts';

/** Of partners, and of their likes; null is what this person does not see. */
export type PartyData = Answer<'get', `/partners/${string}/page`>;

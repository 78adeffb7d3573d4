import type { Answer } from '../../../../../packages/client/src/index.ts';

export type Thread = Answer<'get', `/orders/${string}/messages`>;
export type ThreadMessage = Thread['messages'][number];
export type Person = Thread['people'][number];
export type InboxThread = Answer<'get', '/messages'>['threads'][number];

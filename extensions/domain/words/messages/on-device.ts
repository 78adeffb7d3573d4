import type { Text } from '../languages.ts';
import { lifecycleMessages } from './lifecycle.ts';

/*
 * What a device says by itself: the rules of the lifecycle, which it judges without a network. The build of
 * the portal takes this in the place of `index.ts`; what the server refuses comes in words already.
 */
export { ASK_LABELS, type AskName } from './asks.ts';

export const MESSAGES: Readonly<Record<string, Text>> = lifecycleMessages;

export const isMessageKey = (text: string): boolean => Object.hasOwn(MESSAGES, text);

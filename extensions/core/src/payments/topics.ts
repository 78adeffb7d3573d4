import { defineTopic } from '../platform/topics.ts';

/** Take the money of a charge. */
export const runChargeTopic = defineTopic<{ charge: string; attempt: number }>('payments.charge');
/** Nobody shall pay it any more. */
export const dropIntentTopic = defineTopic<{ charge: string }>('payments.drop-intent');
/** Look at what the processor told of. */
export const rereadTopic = defineTopic<{ notice: string }>('payments.reread');
/** Mail the customer the link to pay. */
export const mailLinkTopic = defineTopic<{ charge: string; attempt: number }>('payments.mail-link');
/** Go on with what got no answer. */
export const sweepTopic = defineTopic<Record<string, never>>('payments.sweep');

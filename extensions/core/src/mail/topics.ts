import { defineTopic } from '../platform/topics.ts';

export const readMailTopic = defineTopic<{ mail: string; isFresh?: boolean }>('intake.read-mail');

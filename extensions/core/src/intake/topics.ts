import { defineTopic } from '../platform/topics.ts';

export const readMailTopic = defineTopic<{ mail: string; isFresh?: boolean }>('intake.read-mail');
export const readFilesTopic = defineTopic<{ sessions: string[] }>('intake.read-files');
export const snapshotTopic = defineTopic<{ session: string }>('intake.snapshot');
export const removeFileTopic = defineTopic<{ file: string }>('intake.remove-file');

import { defineTopic } from '../platform/topics.ts';

export const readFilesTopic = defineTopic<{ sessions: string[] }>('intake.read-files');
export const snapshotTopic = defineTopic<{ session: string }>('intake.snapshot');
export const removeFileTopic = defineTopic<{ file: string }>('intake.remove-file');

import { defineTopic } from '../platform/topics.ts';

/** Take a run on, step by step, as far as it goes now. */
export const advanceRun = defineTopic<{ run: string }>('provisioning.advance');
/** A task at the ACS that nobody wants any more. */
export const dropTask = defineTopic<{ task: string }>('provisioning.drop-task');

import { defineTopic } from '../platform/topics.ts';

/** Take a file of addresses in, part by part. */
export const runImport = defineTopic<{ id: string }>('addresses.import');

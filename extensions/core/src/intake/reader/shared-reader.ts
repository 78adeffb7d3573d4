import { createSharedReader, type SharedReader } from './file-reader.ts';

let reader: SharedReader | undefined;

/** The one parse thread of this process. Every use names the company whose turn it takes. */
export const sharedReader = (): SharedReader => (reader ??= createSharedReader());

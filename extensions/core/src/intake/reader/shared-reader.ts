import { createFileReader, type FileReader } from './file-reader.ts';

let reader: FileReader | undefined;

/** The one parse thread of this process. */
export const sharedReader = (): FileReader => (reader ??= createFileReader());

import type { BackgroundHandler } from '../../platform/background.ts';
import { fileCleanup } from './file-cleanup.ts';
import { readFilesHandler } from './read-files.ts';
import { removeFile } from './remove-file.ts';
import { snapshot } from './snapshot.ts';
import { snapshotCleanup } from './snapshot-cleanup.ts';

export const jobs: readonly BackgroundHandler[] = [
  fileCleanup,
  readFilesHandler,
  removeFile,
  snapshot,
  snapshotCleanup,
];

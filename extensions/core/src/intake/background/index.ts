import type { BackgroundHandler } from '../../platform/background.ts';
import { fileCleanup } from './file-cleanup.ts';
import { readFilesHandler } from './read-files.ts';
import { removeFileHandler } from './remove-file.ts';
import { snapshot } from './snapshot.ts';
import { snapshotCleanup } from './snapshot-cleanup.ts';

export const jobs: readonly BackgroundHandler[] = [
  fileCleanup,
  readFilesHandler,
  removeFileHandler,
  snapshot,
  snapshotCleanup,
];

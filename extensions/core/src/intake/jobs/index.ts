import type { JobHandler } from '../../platform/job.ts';
import { jobs as mails } from '../mails/jobs.ts';
import { fileCleanup } from './file-cleanup.ts';
import { readFilesJob } from './read-files.ts';
import { removeFile } from './remove-file.ts';
import { snapshot } from './snapshot.ts';
import { snapshotCleanup } from './snapshot-cleanup.ts';

export const jobs: readonly JobHandler[] = [
  fileCleanup,
  readFilesJob,
  removeFile,
  snapshot,
  snapshotCleanup,
  ...mails,
];

import type { JobHandler } from '../../platform/job.ts';
import { snapshot } from './snapshot.ts';
import { snapshotCleanup } from './snapshot-cleanup.ts';

export const jobs: readonly JobHandler[] = [snapshot, snapshotCleanup];

import type { RegisterHooks } from './hooks.ts';
import { sweepTemporaryFolders } from './temporary-folder.ts';

/** Uploads that a killed process had in hand. */
export const registerTemporaryFolderHooks: RegisterHooks = ({ action }, { logger }) => {
  action('server.start', () => {
    sweepTemporaryFolders().catch((error: unknown) => logger.warn(error));
  });
};

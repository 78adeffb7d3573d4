import { registerBeforeListening } from './before-listening.ts';
import { registerBadValueGuard } from './bad-value-guard.ts';
import { registerColumnHooks } from './column-hooks.ts';
import { registerDatabaseErrorHooks } from './database-error-hooks.ts';
import { registerDeletionHooks } from './deletion-hooks.ts';
import { registerAccessOwners } from './directus/permission-cache.ts';
import { registerImportTurns } from './directus/import-turns.ts';
import { registerOwnExports } from './directus/own-exports.ts';
import { registerReadTurns } from './directus/read-turns.ts';
import { registerWriteTurns } from './directus/write-turns.ts';
import { registerInertExports } from './directus/inert-exports.ts';
import { registerDoorHooks } from './doors/hooks.ts';
import type { RegisterHooks } from './hooks.ts';
import { guardServices } from './model-lock/guard-services.ts';
import { registerPeopleHooks } from './model-lock/people-hooks.ts';
import { registerStructureHooks } from './model-lock/structure-hooks.ts';
import { registerNoticeHooks } from './notice-hooks.ts';
import { registerPresetHooks } from './preset-hooks.ts';
import { registerRelatedRowHooks } from './related-row-hooks.ts';
import { registerSensitiveRevisions } from './sensitive-revisions.ts';
import { registerSortHooks } from './sort-hooks.ts';
import { registerTemporaryFolderHooks } from './temporary-folder-hooks.ts';
import { registerWriteGate } from './write-gate.ts';

/** Rights, locks and the look at values: nothing runs before the gate. */
const BEFORE_DOMAINS: readonly RegisterHooks[] = [
  registerWriteGate,
  registerRelatedRowHooks,
  guardServices,
  registerStructureHooks,
  registerPeopleHooks,
  registerDoorHooks,
  registerAccessOwners,
  registerBadValueGuard,
  registerColumnHooks,
];

/** What looks at the result of the domains: notices, errors of the database, deletions, exports. */
const AFTER_DOMAINS: readonly RegisterHooks[] = [
  registerPresetHooks,
  registerSortHooks,
  registerSensitiveRevisions,
  registerNoticeHooks,
  registerDatabaseErrorHooks,
  registerDeletionHooks,
  registerTemporaryFolderHooks,
  registerInertExports,
  registerOwnExports,
  registerImportTurns,
  registerReadTurns,
  registerWriteTurns,
  registerBeforeListening,
];

/** The order in which hooks run for one event. */
export const inPhases = (ofDomains: readonly RegisterHooks[]): readonly RegisterHooks[] => [
  ...BEFORE_DOMAINS,
  ...ofDomains,
  ...AFTER_DOMAINS,
];

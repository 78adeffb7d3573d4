import { registerHooks as billing } from './billing/template-hooks.ts';
import { registerHooks as intake } from './intake/hooks.ts';
import { registerHooks as lifecycle } from './lifecycle/hooks.ts';
import { registerHooks as organisation } from './organisation/index.ts';
import { registerBadValueGuard } from './platform/bad-value-guard.ts';
import { registerColumnHooks } from './platform/column-hooks.ts';
import { registerDatabaseErrorHooks } from './platform/database-error-hooks.ts';
import { registerDeletionHooks } from './platform/deletion-hooks.ts';
import { registerAccessOwners } from './platform/directus/permission-cache.ts';
import { registerInertExports } from './platform/directus/inert-exports.ts';
import { registerDoorHooks } from './platform/doors/hooks.ts';
import type { RegisterHooks } from './platform/hooks.ts';
import { registerWriteGate } from './platform/write-gate.ts';
import { registerHooks as plant } from './plant/index.ts';
import { registerPresetHooks } from './platform/preset-hooks.ts';
import { registerSortHooks } from './platform/sort-hooks.ts';
import { registerNoticeHooks } from './platform/notice-hooks.ts';
import { registerHooks as work, registerSearchHooks } from './work/index.ts';
import { registerPeopleHooks } from './platform/model-lock/people-hooks.ts';
import { registerStructureHooks } from './platform/model-lock/structure-hooks.ts';
import { guardServices } from './platform/model-lock/guard-services.ts';
import { registerTemporaryFolderHooks } from './platform/temporary-folder-hooks.ts';

/** Every domain's hooks, in the order in which they run for one event: nothing before the gate. */
export const HOOKS: readonly RegisterHooks[] = [
  registerWriteGate,
  guardServices,
  registerStructureHooks,
  registerPeopleHooks,
  registerDoorHooks,
  registerAccessOwners,
  registerBadValueGuard,
  registerColumnHooks,
  organisation,
  lifecycle,
  work,
  registerSearchHooks,
  plant,
  billing,
  intake,
  registerPresetHooks,
  registerSortHooks,
  registerNoticeHooks,
  registerDatabaseErrorHooks,
  registerDeletionHooks,
  registerTemporaryFolderHooks,
  registerInertExports,
];

import { registerHooks as intake } from './intake/hooks.ts';
import { registerHooks as lifecycle } from './lifecycle/hooks.ts';
import { registerHooks as organisation } from './organisation/index.ts';
import { registerDatabaseErrorHooks } from './platform/database-error-hooks.ts';
import type { RegisterHooks } from './platform/hooks.ts';
import { registerHooks as plant } from './plant/index.ts';
import { registerPeopleHooks } from './platform/model-lock/people-hooks.ts';
import { registerStructureHooks } from './platform/model-lock/structure-hooks.ts';
import { guardServices } from './platform/model-lock/guard-services.ts';
import { registerNoticeHooks } from './platform/notice-hooks.ts';
import { registerTemporaryFolderHooks } from './platform/temporary-folder-hooks.ts';
import { registerCountHooks, registerHooks as work, registerSearchHooks } from './work/index.ts';

/** Every domain's hooks, in the order in which they run for one event. */
export const HOOKS: readonly RegisterHooks[] = [
  guardServices,
  registerStructureHooks,
  registerPeopleHooks,
  organisation,
  lifecycle,
  work,
  registerSearchHooks,
  registerCountHooks,
  plant,
  intake,
  registerNoticeHooks,
  registerDatabaseErrorHooks,
  registerTemporaryFolderHooks,
];

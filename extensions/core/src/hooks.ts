import { registerHooks as intake } from './intake/hooks.ts';
import { registerHooks as lifecycle } from './lifecycle/hooks.ts';
import { registerHooks as organisation } from './organisation/index.ts';
import { registerBadValueGuard } from './platform/bad-value-guard.ts';
import { registerColumnHooks } from './platform/column-hooks.ts';
import { registerDatabaseErrorHooks } from './platform/database-error-hooks.ts';
import type { RegisterHooks } from './platform/hooks.ts';
import { registerHooks as plant } from './plant/index.ts';
import { registerNoticeHooks } from './platform/notice-hooks.ts';
import { registerCountHooks, registerHooks as work, registerSearchHooks } from './work/index.ts';

/** Every domain's hooks, in the order in which they run for one event. */
export const HOOKS: readonly RegisterHooks[] = [
  registerBadValueGuard,
  registerColumnHooks,
  organisation,
  lifecycle,
  work,
  registerSearchHooks,
  registerCountHooks,
  plant,
  intake,
  registerNoticeHooks,
  registerDatabaseErrorHooks,
];

import type { RegisterHooks } from './platform/hooks.ts';

/** Every domain's hooks, in the order in which they run for one event. */
export const HOOKS: readonly RegisterHooks[] = [];

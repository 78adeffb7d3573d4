import type { HookExtensionContext, RegisterFunctions } from '@directus/types';

/** What a domain's `hooks.ts` exports; hooks of one event run in the order of `src/hooks.ts`. */
export type RegisterHooks = (register: RegisterFunctions, context: HookExtensionContext) => void;

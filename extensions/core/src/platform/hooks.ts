import type { HookExtensionContext, RegisterFunctions } from '@directus/types';

/** What a domain's `hooks.ts` exports; `hook-phases.ts` says what runs before and after. */
export type RegisterHooks = (register: RegisterFunctions, context: HookExtensionContext) => void;

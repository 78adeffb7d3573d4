import type { RegisterHooks } from '../platform/hooks.ts';
import { sharedReader } from './reader/shared-reader.ts';
import { registerProfileHooks } from './teach/profile-hooks.ts';

export const registerHooks: RegisterHooks = (register, context) =>
  registerProfileHooks(sharedReader())(register, context);

import type { RegisterHooks } from '../platform/hooks.ts';
import { registerAccessHooks } from './access-hooks.ts';
import { registerCompanyHooks } from './company-hooks.ts';
import { registerPhoneHooks } from './phone-hooks.ts';
import { registerReferenceHooks } from './reference-hooks.ts';
import { registerTokenSignIn } from './tokens/sign-in-hooks.ts';
import { registerViewHooks } from './view-hooks.ts';

export const registerHooks: RegisterHooks = (register, context) => {
  registerCompanyHooks(register, context);
  registerAccessHooks(register, context);
  registerReferenceHooks(register, context);
  registerPhoneHooks(register, context);
  registerTokenSignIn(register, context);
  registerViewHooks(register, context);
};

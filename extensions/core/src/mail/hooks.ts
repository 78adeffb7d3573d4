import type { RegisterHooks } from '../platform/hooks.ts';
import { registerMailRuleHooks } from './mail-rule-hooks.ts';
import { registerMailboxHooks } from './mailbox-hooks.ts';

export const registerHooks: RegisterHooks = (register, context) => {
  registerMailboxHooks(register, context);
  registerMailRuleHooks(register, context);
};

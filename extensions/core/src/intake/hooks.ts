import type { RegisterHooks } from '../platform/hooks.ts';
import { registerMailRuleHooks } from './mails/mail-rule-hooks.ts';
import { registerMailboxHooks } from './mails/mailbox-hooks.ts';
import { sharedReader } from './reader/shared-reader.ts';
import { registerProfileHooks } from './teach/profile-hooks.ts';

export const registerHooks: RegisterHooks = (register, context) => {
  registerMailboxHooks(register, context);
  registerMailRuleHooks(register, context);
  registerProfileHooks(sharedReader())(register, context);
};

import type { RegisterHooks } from '../platform/hooks.ts';
import { registerApprovalHooks } from './approval-hooks.ts';
import { registerPortHooks } from './port-hooks.ts';

export const registerHooks: RegisterHooks = (register, context) => {
  registerPortHooks(register, context);
  registerApprovalHooks(register, context);
};

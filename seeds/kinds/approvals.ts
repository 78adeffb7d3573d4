import type { ApprovalPolicySeed } from './types.ts';

/** Who may give out ports asks the manager for the standby one, with the partner's word attached. */
export const STANDBY_PORT: ApprovalPolicySeed = {
  command: 'plant.standby',
  name: 'Use a standby port',
  persona: 'manager',
  escalateTo: 'admin',
};

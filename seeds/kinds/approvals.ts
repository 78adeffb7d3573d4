import type { ApprovalPolicySeed } from './types.ts';

/** Who may give out ports asks the manager for the standby one, with the partner's word attached. */
export const STANDBY_PORT: ApprovalPolicySeed = {
  command: 'plant.standby',
  name: 'Use a standby port',
  persona: 'manager',
  escalateTo: 'admin',
};

/** Whoever leads the person and whoever decides about leave may let it: one of them is enough. */
export const TAKE_LEAVE: ApprovalPolicySeed = {
  command: 'leave.take',
  name: 'Take leave',
  field: 'deciders',
  escalateTo: 'admin',
};

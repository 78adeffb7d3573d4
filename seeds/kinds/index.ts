import type { CompanyKind } from '../../extensions/domain/organisation/choices.ts';
import { INSTALLER } from './installer/index.ts';
import { INSTALLER_BLOCKER_REASONS } from './installer/blockers.ts';
import { MAINTENANCE } from './maintenance/index.ts';
import { OPERATOR } from './operator/index.ts';
import { PROFESSIONAL } from './professional/index.ts';
import type { BlockerReasonSeed, WayOfWorking } from './types.ts';

const GENERAL_BLOCKERS = new Set([
  'CUSTOMER_POSTPONES',
  'WRONG_LOCATION',
  'CUSTOMER_UNREACHABLE',
  'BAD_WEATHER',
  'TECHNICIAN_UNAVAILABLE',
  'OTHER',
  'MANAGEMENT_DENIES_ACCESS',
  'GUARD_DENIES_ENTRY',
  'NO_ACCESS_CARD',
  'UNIT_NOT_FOUND',
  'UNSAFE_ENVIRONMENT',
]);

/** Reasons that have nothing to do with fibre. */
const generalBlockers: readonly BlockerReasonSeed[] = INSTALLER_BLOCKER_REASONS.filter((reason) =>
  GENERAL_BLOCKERS.has(reason.code),
);

/** How each kind of company starts out; every row is the company's to change. */
export const WAYS_OF_WORKING: Record<CompanyKind, WayOfWorking> = {
  installer: INSTALLER,
  operator: { ...OPERATOR, blockerReasons: INSTALLER_BLOCKER_REASONS },
  maintenance: { ...MAINTENANCE, blockerReasons: generalBlockers },
  professional: { ...PROFESSIONAL, blockerReasons: generalBlockers },
};

export type {
  ApprovalPolicySeed,
  BlockerReasonSeed,
  KpiProfileSeed,
  LifecycleSeed,
  PartnerGroupSeed,
  RateCardSeed,
  StateSeed,
  TaskTemplateSeed,
  TransitionSeed,
  WayOfWorking,
  WorkTypeSeed,
} from './types.ts';

import type { TextProfile } from '../../../../extensions/domain/intake/profile.ts';
import { timeBuildingNotice } from './building-notice.ts';
import { materialReturn } from './material-return.ts';
import {
  rescheduleApproval,
  timeCancellation,
  timeRescheduleNotice,
  timeUncontactable,
  timeWithdrawal,
} from './order-notices.ts';
import { paymentAdvice } from './payment-advice.ts';
import { timeFault } from './time-fault.ts';

/** What mails and printed documents say. Whom to believe is no matter of a profile. */
export const TEXT_PROFILES: readonly TextProfile[] = [
  timeFault,
  timeWithdrawal,
  timeCancellation,
  timeUncontactable,
  timeRescheduleNotice,
  rescheduleApproval,
  timeBuildingNotice,
  paymentAdvice,
  materialReturn,
];

import type { Random } from '../lib/random.ts';
import { hourIn } from './clock.ts';

type Share = readonly (readonly [state: string, weight: number])[];

/** How far orders have come, by days since the visit. The older, the more of them are paid. */
const BY_AGE: readonly { atLeast: number; share: Share }[] = [
  {
    atLeast: 45,
    share: [
      ['Completed', 86],
      ['Cancelled', 7],
      ['SubmittedToPortal', 3],
      ['Rejected', 2],
      ['Reinvoice', 2],
    ],
  },
  {
    atLeast: 20,
    share: [
      ['SubmittedToPortal', 60],
      ['Invoiced', 20],
      ['Rejected', 4],
      ['Reinvoice', 4],
      ['ReadyForInvoice', 6],
      ['Cancelled', 6],
    ],
  },
  {
    atLeast: 7,
    share: [
      ['ReadyForInvoice', 46],
      ['DocketsUploaded', 14],
      ['DocketsVerified', 14],
      ['DocketsReceived', 8],
      ['DocketsRejected', 6],
      ['Cancelled', 6],
      ['Blocker', 3],
      ['ReschedulePendingApproval', 3],
    ],
  },
  {
    atLeast: 1,
    share: [
      ['DocketsReceived', 30],
      ['OrderCompleted', 28],
      ['DocketsVerified', 18],
      ['Blocker', 9],
      ['ReschedulePendingApproval', 6],
      ['DocketsRejected', 5],
      ['Cancelled', 4],
    ],
  },
];

const COMING: Share = [
  ['Assigned', 76],
  ['Pending', 18],
  ['ReschedulePendingApproval', 3],
  ['Cancelled', 3],
];

const weighted = (share: Share, random: Random): string => {
  let rest = random.next() * share.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [state, weight] of share) {
    rest -= weight;
    if (rest < 0) return state;
  }
  return share[0]?.[0] ?? '';
};

const HOUR = 3_600_000;
const AFTERNOON = [14, 17];

/**
 * Today's visits stand where the hour says. Those of the afternoon are still to be done whatever
 * the hour, so that every technician who signs in finds work.
 */
const today = (start: Date, now: Date, random: Random): string => {
  const hours = (now.getTime() - start.getTime()) / HOUR;
  const isAfternoon = AFTERNOON.includes(hourIn(start));
  if (isAfternoon || hours < -0.4) return 'Assigned';
  if (hours < 0.1) return 'OnTheWay';
  if (hours < 1.2) return 'MetCustomer';
  return random.chance(0.8) ? 'OrderCompleted' : 'Blocker';
};

/** The state in which the order of a visit stands now. */
export const installerState = (
  { start, dayOffset }: { start: Date; dayOffset: number },
  now: Date,
  random: Random,
): string => {
  if (dayOffset > 0) return weighted(COMING, random);
  if (dayOffset === 0) return today(start, now, random);
  const bucket = BY_AGE.find(({ atLeast }) => -dayOffset >= atLeast);
  return weighted(bucket?.share ?? COMING, random);
};

/** States of the field that a quiet hour would leave empty: some visits of the last day stand there. */
export const FIELD_STATES = ['OnTheWay', 'MetCustomer'] as const;

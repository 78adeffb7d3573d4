import { say } from '../../words/index.ts';
import { ownMember } from '../../kernel/paths.ts';
import type { Facts } from '../facts.ts';
import { localDay } from '../words.ts';
import type { Guard } from './types.ts';
import { asks, unless } from './types.ts';

const local = ({ timeZone }: Facts, instant: string) => ({ instant, timeZone });

const minutesBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 60_000;

const numberOr = (value: unknown, fallback: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : fallback;

export const technicianAssigned: Guard = {
  meaning: 'A technician is assigned.',
  check: (facts) =>
    unless(Boolean(facts.order.technician), { ...say('TECHNICIAN_MISSING'), field: 'technician' }),
};

export const appointmentSet: Guard = {
  meaning: 'There is a published visit.',
  check: (facts) =>
    unless(facts.appointment !== null, { ...say('APPOINTMENT_MISSING'), field: 'scheduled_start' }),
};

/** Soft by design: an early start or a late visit is recorded, it does not stop the work. */
export const startWindow: Guard = {
  meaning: 'The step lies between `earlyMinutes` before the visit and the end of the next day.',
  params: { earlyMinutes: 'number' },
  check: (facts, params) => {
    if (!facts.appointment) return [];
    const early = numberOr(params.earlyMinutes, 120);
    const ahead = minutesBetween(facts.now, facts.appointment.startsAt);
    if (ahead > early)
      return [
        {
          ...say('TIME_TOO_EARLY', {
            start: local(facts, facts.appointment.startsAt),
            minutes: early,
          }),
          field: 'occurredAt',
        },
      ];
    return unless(-ahead <= 2 * 24 * 60, {
      ...say('TIME_TOO_LATE', { start: local(facts, facts.appointment.startsAt) }),
      field: 'occurredAt',
    });
  },
};

export const timeSanity: Guard = {
  meaning:
    'The step is not earlier than the entry into state `after`; with `sameDay`, on the same local day.',
  params: { after: 'state', sameDay: 'yes or no', toleranceMinutes: 'number' },
  check: (facts, params) => {
    const after = String(params.after ?? '');
    const entered = ownMember(facts.enteredAt, after);
    if (!entered) return [];
    const tolerance = numberOr(params.toleranceMinutes, 15);
    if (minutesBetween(entered, facts.now) < -tolerance)
      return [
        {
          ...say('TIME_BEFORE_PREVIOUS', { entered: local(facts, entered), state: after }),
          field: 'occurredAt',
        },
      ];
    return unless(
      params.sameDay !== true ||
        localDay(entered, facts.timeZone) === localDay(facts.now, facts.timeZone),
      {
        ...say('TIME_OTHER_DAY', { entered: local(facts, entered), state: after }),
        field: 'occurredAt',
      },
    );
  },
};

export const positionGiven: Guard = {
  meaning: 'The device sends its position with the step.',
  ask: asks('POSITION', 'position'),
  given: (attempt) =>
    unless(Boolean(attempt.position), { ...say('POSITION_MISSING'), field: 'position' }),
};

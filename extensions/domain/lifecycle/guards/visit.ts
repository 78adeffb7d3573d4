import { ownMember } from '../../kernel/paths.ts';
import { instantWords, localDay } from '../words.ts';
import type { Guard } from './types.ts';
import { unless } from './types.ts';

const minutesBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 60_000;

const numberOr = (value: unknown, fallback: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : fallback;

export const technicianAssigned: Guard = {
  meaning: 'A technician is assigned.',
  check: (facts) =>
    unless(Boolean(facts.order.technician), {
      code: 'TECHNICIAN_MISSING',
      message: 'Assign a technician.',
      field: 'technician',
    }),
};

export const appointmentSet: Guard = {
  meaning: 'There is a published visit.',
  check: (facts) =>
    unless(facts.appointment !== null, {
      code: 'APPOINTMENT_MISSING',
      message: 'Set the appointment and publish it.',
      field: 'scheduled_start',
    }),
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
          code: 'TIME_TOO_EARLY',
          message: `The visit is planned for ${instantWords(facts.appointment.startsAt, facts.timeZone)}; this is more than ${String(early)} minutes earlier.`,
          field: 'occurredAt',
        },
      ];
    return unless(-ahead <= 2 * 24 * 60, {
      code: 'TIME_TOO_LATE',
      message: `The visit was planned for ${instantWords(facts.appointment.startsAt, facts.timeZone)}; check that this is the right order.`,
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
          code: 'TIME_BEFORE_PREVIOUS',
          message: `This time lies before ${instantWords(entered, facts.timeZone)}, when the order became ${after}. Check the time.`,
          field: 'occurredAt',
        },
      ];
    return unless(
      params.sameDay !== true ||
        localDay(entered, facts.timeZone) === localDay(facts.now, facts.timeZone),
      {
        code: 'TIME_OTHER_DAY',
        message: `The order became ${after} on ${instantWords(entered, facts.timeZone)}, another day.`,
        field: 'occurredAt',
      },
    );
  },
};

export const positionGiven: Guard = {
  meaning: 'The device sends its position with the step.',
  ask: { field: 'position', label: 'Position', required: true },
  given: (attempt) =>
    unless(Boolean(attempt.position), {
      code: 'POSITION_MISSING',
      message: 'Allow the device to share its position, then try again.',
      field: 'position',
    }),
};

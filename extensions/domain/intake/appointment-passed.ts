const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 86_400_000;

/**
 * Whether an appointment of a draft lies behind: a text of ISO 8601, or a record with `start`. A day
 * without a time has passed when it is over; what cannot be read has not.
 */
export const appointmentPassed = (appointment: unknown, now: number): boolean => {
  const start =
    typeof appointment === 'object' && appointment !== null && 'start' in appointment
      ? appointment.start
      : appointment;
  if (typeof start !== 'string') return false;
  const at = Date.parse(start);
  return Number.isFinite(at) && at + (WHOLE_DAY.test(start) ? DAY : 0) < now;
};

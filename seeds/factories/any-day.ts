/**
 * Settings of a company whose documents keep their days while the clock goes on: no appointment is too
 * far for it.
 */
export const ANY_DAY = {
  intake: { appointmentDaysBehind: 36_500, appointmentDaysAhead: 36_500 },
};

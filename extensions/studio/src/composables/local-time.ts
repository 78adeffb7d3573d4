/** The next full hour. */
export const nextHour = (): Date => {
  const start = new Date();
  start.setMinutes(60, 0, 0);
  return start;
};

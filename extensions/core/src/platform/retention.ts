const daysOf = (text: string | undefined, usual: number): number => {
  const days = Number(text ?? usual);
  return Number.isInteger(days) && days >= 0 ? days : usual;
};

/**
 * How long the records of the platform are kept; 0 is for ever. Activity and revisions are Directus'
 * own tables and go by its own retention, with `ACTIVITY_RETENTION_DAYS`.
 */
export const retention = () => ({
  eventMonths: daysOf(process.env['EVENT_RETENTION_MONTHS'], 84),
  workDays: daysOf(process.env['BACKGROUND_RETENTION_DAYS'], 30),
  failedWorkDays: daysOf(process.env['BACKGROUND_FAILED_RETENTION_DAYS'], 180),
  notificationDays: daysOf(process.env['NOTIFICATION_RETENTION_DAYS'], 365),
});

const SNAPSHOT_DAYS = 7;
const FILE_DAYS = 365;

const daysOf = (setting: string | undefined, otherwise: number): number => {
  const days = Number(setting);
  return setting?.trim() && Number.isFinite(days) && days >= 0 ? days : otherwise;
};

/** Days that a snapshot is kept when it belongs to no work order. */
export const retentionDays = (): number =>
  daysOf(process.env.PARSER_SNAPSHOT_RETENTION_DAYS, SNAPSHOT_DAYS);

/** Days that a file is kept after it came in, when it belongs to no work order. */
export const fileRetentionDays = (): number =>
  daysOf(process.env.INTAKE_FILE_RETENTION_DAYS, FILE_DAYS);

const DEFAULT_DAYS = 7;

/** Days that a snapshot is kept when it belongs to no work order. */
export const retentionDays = (): number => {
  const days = Number(process.env.PARSER_SNAPSHOT_RETENTION_DAYS ?? DEFAULT_DAYS);
  return Number.isFinite(days) && days >= 0 ? days : DEFAULT_DAYS;
};

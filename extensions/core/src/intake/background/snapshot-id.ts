import { createHash } from 'node:crypto';

/** A UUID that follows from its purpose, so that a repeated job replaces what it made before. */
export const snapshotId = (purpose: string): string => {
  const hex = createHash('sha256').update(`intake.snapshot:${purpose}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

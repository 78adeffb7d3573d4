import { createHash } from 'node:crypto';

const LIMIT = 63;

/** A readable name that fits PostgreSQL's 63 bytes; a long one ends in a piece of its hash. */
export const objectName = (parts: readonly string[], suffix: string): string => {
  const full = [...parts, suffix].join('_');
  if (full.length <= LIMIT) return full;
  const hash = createHash('sha256').update(full).digest('hex').slice(0, 8);
  return `${full.slice(0, LIMIT - suffix.length - hash.length - 2)}_${hash}_${suffix}`;
};

export const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

export const columns = (names: readonly string[]): string => names.map(quoted).join(', ');

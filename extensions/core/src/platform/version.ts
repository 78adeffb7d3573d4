import { conflict, refusal } from './errors.ts';

/** `If-Match: "3"`, `W/"3"` or `3`; null when absent. */
export const parseIfMatch = (header: string | undefined): number | null => {
  if (header === undefined || header.trim() === '*') return null;
  const match = /^(?:W\/)?"?(\d+)"?$/.exec(header.trim());
  if (!match) {
    throw refusal(
      'INVALID_PAYLOAD.ifMatch',
      400,
      {},
      {
        field: 'If-Match',
      },
    );
  }
  return Number(match[1]);
};

/**
 * Refuses a write that started from an older version. A caller who names no version overwrites
 * knowingly; commands that must not pass `expected` as required.
 */
export const assertVersion = ({
  expected,
  current,
  code,
}: {
  expected: number | null | undefined;
  current: { version: number } & Record<string, unknown>;
  /** e.g. `WORK_CONFLICT` */
  code: string;
}): void => {
  if (expected === null || expected === undefined) return;
  if (expected !== current.version) throw conflict(code, { version: expected }, current);
};

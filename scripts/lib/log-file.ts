import { closeSync, existsSync, fchmodSync, openSync, readFileSync, renameSync } from 'node:fs';

/** A log is its owner's alone: statements and addresses of people are in it. */
export const openLog = (file: string): number => {
  const log = openSync(file, 'a', 0o600);
  try {
    fchmodSync(log, 0o600);
  } catch (error) {
    closeSync(log);
    throw error;
  }
  return log;
};

/** Begins a new log and keeps the one before as `.old`. */
export const rotateLog = (file: string): void => {
  if (existsSync(file)) renameSync(file, `${file}.old`);
};

export const endOf = (file: string, lines = 25): string =>
  existsSync(file)
    ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
    : '(nothing was written)';

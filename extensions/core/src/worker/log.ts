import pino, { type Logger } from 'pino';

export type WorkerLog = Logger;

/** One JSON object per line; `requestId` ties a line to the request that caused it. */
export const createLog = ({ level = 'info' }: { level?: string } = {}): WorkerLog =>
  pino({
    level,
    base: { service: 'worker', pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: ['payload', '*.password', '*.token', '*.secret'],
  });

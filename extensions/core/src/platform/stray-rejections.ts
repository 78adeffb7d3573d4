type Log = { error: (details: object, message: string) => void };

/**
 * A promise that nobody waits for belongs to one request or one job. Its refusal is written down; by
 * itself Node would end the process, and with it what all the others were doing.
 */
export const surviveStrayRejections = (log: Log): void => {
  process.on('unhandledRejection', (error: unknown) => {
    log.error({ err: error }, 'a promise that nobody waited for was rejected');
  });
};

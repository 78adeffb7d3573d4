/** Waits for the work, but no longer than the signal allows. Error: code JOB_CUT_SHORT. */
export const unlessCutShort = async <T>(signal: AbortSignal, work: Promise<T>): Promise<T> => {
  let onAbort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => {
      reject(Object.assign(new Error('The job was cut short.'), { code: 'JOB_CUT_SHORT' }));
    };
    signal.addEventListener('abort', onAbort, { once: true });
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
};

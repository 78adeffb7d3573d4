/** Prints steps with the time since the first, so that long ones are seen to be at work. */
export const reporter = (): ((text: string) => void) => {
  const startedAt = performance.now();
  return (text) => {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(6);
    console.log(`${seconds} s  ${text}`);
  };
};

const EVERY = 10_000;

/** Says what is being done and, while it lasts, for how long: `{ end(succeeded) }`. */
export const startProgress = (title) => {
  const startedAt = Date.now();
  const elapsed = () => `${Math.round((Date.now() - startedAt) / 1000)} s`;
  console.log(`${title} ...`);
  const timer = setInterval(() => console.log(`  still at it, ${elapsed()}`), EVERY);
  return {
    end: (succeeded) => {
      clearInterval(timer);
      console.log(`  ${succeeded ? 'done' : 'failed'} after ${elapsed()}`);
    },
  };
};

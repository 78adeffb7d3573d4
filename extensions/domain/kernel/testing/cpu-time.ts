/** Milliseconds of processor that the work takes, whatever else the machine does meanwhile. */
export const cpuTime = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

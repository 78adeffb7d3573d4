/** Rules take the time as an argument; only adapters own a clock. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
export const fixedClock =
  (instant: string | Date): Clock =>
  () =>
    new Date(instant);

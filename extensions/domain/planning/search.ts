import type { Compiled } from './compiled.ts';
import type { State } from './state.ts';

/** Everything the rounds of a search work with. */
export type Search = {
  p: Compiled;
  random: () => number;
  ruin: (s: State) => void;
  recreate: (s: State, closed: Uint8Array, waiting: number) => void;
  /** Vehicles that may not be used. */
  closed: Uint8Array;
  current: State;
  work: State;
  best: State;
  iterations: number;
  /** Share of all that may be spent. */
  spent: () => number;
};

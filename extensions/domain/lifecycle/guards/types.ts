import type { Attempt, Facts } from '../facts.ts';
import type { Ask, Missing } from '../types.ts';

export type GuardParams = Record<string, unknown>;

/**
 * `check` answers from the facts alone. `ask` names a value that comes with the attempt: while
 * steps are only listed it is asked for, at the attempt `given` decides.
 */
export type Guard = {
  /** For admins who put guards on a transition. */
  meaning: string;
  check?: (facts: Facts, params: GuardParams) => Missing[];
  ask?: Ask;
  given?: (attempt: Attempt, facts: Facts, params: GuardParams) => Missing[];
};

export const unless = (holds: boolean, missing: Missing): Missing[] => (holds ? [] : [missing]);

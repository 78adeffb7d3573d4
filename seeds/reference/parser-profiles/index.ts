import type { ParserProfile } from '../../../extensions/domain/intake/profile.ts';
import { assuranceList, standardList } from './lists.ts';
import { TEXT_PROFILES } from './texts/index.ts';
import { timeActivation } from './time-activation.ts';
import { timeModification } from './time-modification.ts';
import { wholesaleCelcom, wholesaleDigi } from './wholesale.ts';

/** The layouts an installer starts with; an admin adds more in the Studio. */
export const PARSER_PROFILES: readonly ParserProfile[] = [
  timeActivation,
  timeModification,
  wholesaleCelcom,
  wholesaleDigi,
  standardList,
  assuranceList,
  ...TEXT_PROFILES,
];

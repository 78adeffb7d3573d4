import { type MessageKey, type Params, type Said, say } from '../words/index.ts';

/** What is wrong with a profile, at its path in the JSON. */
export type ProfileProblem = Said & { path: string };

export const problemAt = (
  path: string,
  key: Extract<MessageKey, `INTAKE_PROFILE_INVALID.${string}`>,
  params?: Params,
): ProfileProblem => ({ path, ...say(key, params) });

import type { Answer } from '../../../../../packages/client/src/index.ts';

export const SHOWS = [
  ...(['all', 'attention', 'waiting', 'working', 'prepared'] as const),
  ...(['active', 'suspended', 'retired'] as const),
] as const;
export type Show = (typeof SHOWS)[number];

export type ModemList = Answer<'get', '/modems'>;
export type ModemData = Answer<'get', `/modems/${string}`>;
export type OrderModems = Answer<'get', `/modems/of-order/${string}`>;
export type Run = ModemData['runs'][number];
export type Step = Run['steps'][number];
export type Profile = Answer<'get', `/modem-profiles/${string}`>;
export type Saved = Answer<'post', '/modem-profiles'>;
export type Parameter = Profile['parameters'][number];
export type Secrets = Answer<'post', `/modems/${string}/reveal`>;
export type ListedProfile = Answer<'get', '/modem-profiles'>['rows'][number];

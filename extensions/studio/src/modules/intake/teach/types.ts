import type { Answer as AnswerOf } from '../../../../../../packages/client/src/index.ts';
import type { ParserProfile, Recognise } from '../../../../../domain/intake/profile.ts';
import type { Answer } from '../../../../../domain/intake/teach/index.ts';

export type {
  Answer,
  Choice,
  LessonNote,
  LessonProblem,
  RegressionResult,
  Suggestion,
} from '../../../../../domain/intake/teach/index.ts';

export type { ParserProfile, Recognise };

type Suggested = AnswerOf<'post', '/email/profiles/suggest'>;
/** A profile is what the rules of intake read it as. */
export type Looked = Omit<Suggested, 'orderTypes' | 'profile'> & {
  profile: Pick<ParserProfile, 'family' | 'recognise' | 'definition'> | null;
  orderTypes?: Suggested['orderTypes'];
};
export type Family = Looked['family'];
export type Reading = NonNullable<Looked['reading']>;
export type OrderType = Suggested['orderTypes'][number];

export type ProfileEntry = AnswerOf<'get', '/email/profiles'>['profiles'][number];
type Kept = AnswerOf<'get', `/email/profiles/${string}`>;
export type ProfileDetail = Omit<Kept, 'recognise' | 'definition'> & {
  recognise: Recognise;
  definition: { taught?: { answers: Answer[]; sheet?: string }; timeZone: string };
};
/** Where the sample comes from. */
export type SampleChoice =
  | { file: File }
  | { session: string }
  | { mail: string }
  | { sample: string };

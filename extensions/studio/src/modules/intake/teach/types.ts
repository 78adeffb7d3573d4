import type { Finding, Preview, Source } from '../domain.ts';
import type {
  Answer,
  Choice,
  LessonNote,
  LessonProblem,
  RegressionResult,
  Suggestion,
} from '../../../../../domain/intake/teach/index.ts';
import type { ParserProfile, Recognise } from '../../../../../domain/intake/profile.ts';

export type { Answer, Choice, LessonNote, LessonProblem, RegressionResult, Suggestion };
export type { ParserProfile, Recognise };
export type Family = ParserProfile['family'];

export type Reading = {
  isRecognised: boolean;
  certainty: number;
  family: Family;
  /** Drafts it would make; of a list the first few are shown. */
  count: number;
  drafts: {
    values: Record<string, unknown>;
    sources: Record<string, Source>;
    errors: Finding[];
    warnings: Finding[];
    confidence: number;
    status: string;
  }[];
};
/** Answer of `/email/profiles/suggest` and `/email/profiles/preview`. */
export type Looked = {
  fileName: string;
  family: Family;
  sheets: Preview[];
  suggestions: Suggestion[];
  choices: Record<string, Choice[]>;
  knownAs: { code: string; name: string; certainty: number } | null;
  profile: (Pick<ParserProfile, 'family' | 'recognise' | 'definition'> & object) | null;
  notes: LessonNote[];
  problems: LessonProblem[];
  profileProblems: { path: string; message: string }[];
  reading: Reading | null;
  collisions: { code: string; name: string; fileName: string }[];
  orderTypes?: OrderType[];
};
export type OrderType = { code: string; name: string };

export type ProfileEntry = {
  id: string;
  code: string;
  name: string;
  version: number;
  status: 'draft' | 'active' | 'retired';
  family: Family;
  partner: string | null;
  partnerGroup: string | null;
  site: string | null;
  autoApprove: boolean;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  activatedAt: string | null;
  regression: RegressionResult | null;
  samples: number;
  canReteach: boolean;
  health: {
    files: number;
    failed: number;
    drifted: number;
    drafts: number;
    doubtful: number;
    lastAt: string | null;
  };
};
/** Answer of `/email/profiles/:id`. */
export type ProfileDetail = {
  id: string;
  company: string;
  site: string | null;
  code: string;
  name: string;
  version: number;
  status: ProfileEntry['status'];
  family: Family;
  partner: string | null;
  partner_group: string | null;
  auto_approve: boolean;
  effective_from: string | null;
  effective_to: string | null;
  recognise: Recognise;
  definition: { taught?: { answers: Answer[]; sheet?: string }; timeZone: string };
  samples: { id: string; fileName: string; learnedWith: string | null }[];
};
/** Where the sample comes from. */
export type SampleChoice =
  { file: File } | { session: string } | { mail: string } | { sample: string };

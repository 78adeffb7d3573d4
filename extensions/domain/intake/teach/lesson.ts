import type { ParserProfile, Recognise } from '../profile.ts';

/** What a person says about a sample: in this place stands that. */
export type Answer = {
  /** Path of a target field. */
  field: string;
  /** `tick`: one of the words of a group is marked; `constant`: always the same. */
  from: 'cells' | 'tick' | 'constant';
  /** Addresses on the sheet, or lines such as `L12`; several are put together in their order. */
  cells?: readonly string[];
  /** Of a line: the part that is the value. */
  text?: string;
  /** Address of the first cell's label, when another than the likeliest is meant. */
  label?: string;
  value?: unknown;
  /** Word on the form → value, for ticks and choices. */
  words?: Readonly<Record<string, unknown>>;
};

export type LessonHead = {
  code: string;
  name: string;
  version: number;
  priority: number;
  autoApprove: boolean;
  partnerGroup: string | null;
  partner: string | null;
};

export type Lesson = {
  family: ParserProfile['family'];
  head: LessonHead;
  /** IANA name of the zone the partner's clock stands in. */
  timeZone: string;
  /** Whose telephone numbers are written without their code. */
  country?: string;
  /** Name of the sheet; the first filled one when absent. */
  sheet?: string;
  answers: readonly Answer[];
  /** Proposed by us when absent. */
  recognise?: Recognise;
};

/** How a field is read, for the person who taught it. */
export type LessonNote = {
  field: string;
  /** `right of "CUSTOMER NAME" (B10)` */
  words: string;
  label: string | null;
  cells: readonly string[];
};
export type LessonProblem = { field: string; message: string };
export type Drafted = {
  profile: ParserProfile;
  notes: LessonNote[];
  problems: LessonProblem[];
};

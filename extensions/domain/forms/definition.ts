import type { FieldKind } from './choices.ts';

type Translations = Readonly<Record<string, string>>;

export type FormOption = { value: string; label: string; translations?: Translations };

/** One field as its designer left it. Conditions and computed values are JSONLogic over the answers. */
export type FormField = {
  /** Name of the answer; given once, so that a field may be called otherwise later. */
  key: string;
  kind: FieldKind;
  label: string;
  translations?: Translations;
  help?: string;
  required?: boolean;
  shownIf?: unknown;
  requiredIf?: unknown;
  /** Of a number or a computed value. */
  unit?: string;
  /** Least number, photos or rows of a group. */
  min?: number;
  /** Most of them. */
  max?: number;
  decimals?: number;
  options?: readonly FormOption[];
  compute?: unknown;
  /** Of a yes/no: a note may be added where the answer is no. */
  noteOnNo?: boolean;
  /** Of a group. */
  fields?: readonly FormField[];
};

export type FormDefinition = { fields: readonly FormField[] };

/** One row of a repeated group. */
export type AnswerRow = Readonly<Record<string, unknown>>;
/** By key of the field; a group has a list of rows, a note stands under `<key>.note`. */
export type Answers = Readonly<Record<string, unknown>>;

export const MOST_FIELDS = 150;
export const MOST_OPTIONS = 60;
export const MOST_ROWS = 30;
export const MOST_PHOTOS = 10;
export const MOST_STARS = 5;
export const LONGEST_LABEL = 200;
export const LONGEST_HELP = 500;
export const LONGEST_TEXT = 255;
export const LONGEST_NOTE = 5_000;

export const noteKey = (key: string): string => `${key}.note`;

/** Holds no answer of its own. */
export const isAnswerable = ({ kind }: FormField): boolean => kind !== 'section';

import { ASK_LABELS, type AskName } from '../../words/index.ts';
import type { Attempt, Facts } from '../facts.ts';
import type { Ask, Missing } from '../types.ts';

export type GuardParams = Record<string, unknown>;

/** What a parameter may be; a list names the only values, a state is one of the step's lifecycle. */
export type ParamKind = 'number' | 'yes or no' | 'text' | 'texts' | 'state' | readonly string[];

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 255;

export const isParamGood = (kind: ParamKind, value: unknown): boolean => {
  if (typeof kind !== 'string') return kind.includes(value as string);
  if (kind === 'number') return Number.isFinite(value) && (value as number) >= 0;
  if (kind === 'yes or no') return typeof value === 'boolean';
  if (kind === 'text' || kind === 'state') return isText(value);
  return Array.isArray(value) && value.length <= 100 && value.every(isText);
};

export const paramWords = (kind: ParamKind): string => {
  if (typeof kind !== 'string') return `one of ${kind.join(', ')}`;
  if (kind === 'number') return 'a number, 0 or more';
  if (kind === 'yes or no') return 'true or false';
  if (kind === 'state') return 'the code of a state';
  return kind === 'text' ? 'a text' : 'a list of texts';
};

/**
 * `check` answers from the facts alone. `ask` names a value that comes with the attempt: while
 * steps are only listed it is asked for, at the attempt `given` decides.
 */
export type Guard = {
  /** For admins who put guards on a transition. */
  meaning: string;
  /** Parameters it takes besides `warn`. */
  params?: Readonly<Record<string, ParamKind>>;
  check?: (facts: Facts, params: GuardParams) => Missing[];
  ask?: Ask;
  given?: (attempt: Attempt, facts: Facts, params: GuardParams) => Missing[];
};

/** What a dialog asks for; `ask` names the label in every language. */
export const asks = (ask: AskName, field: string): Ask => ({
  ask,
  field,
  label: ASK_LABELS[ask].en,
  required: true,
});

export const unless = (holds: boolean, missing: Missing): Missing[] => (holds ? [] : [missing]);

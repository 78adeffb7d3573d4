import { RE2JS } from 're2js';
import { ownPattern } from './own-pattern.ts';
import { isPlainPattern } from './pattern-shape.ts';
import { writtenOut } from './pattern-size.ts';
import { PatternError, toRe2 } from './pattern-syntax.ts';

/**
 * Patterns that a tenant writes. They run in RE2, whose time grows with the text and never
 * explodes, or where they are plain words as JavaScript's own. Nothing else in the product compiles
 * a text to a pattern: a lint rule holds it.
 */
export type Match = {
  readonly index: number;
  readonly groups?: Readonly<Record<string, string | undefined>>;
  readonly [group: number]: string | undefined;
  readonly 0: string;
};
export type Pattern = {
  readonly source: string;
  test: (text: string) => boolean;
  /** The first match, like `RegExp.exec` without `g`: it keeps no state between uses. */
  exec: (text: string) => Match | null;
  matchAll: (text: string) => Match[];
};
export type PatternFlags = '' | 'i' | 'im';

export const LONGEST_PATTERN = 500;
/** Instructions of the compiled pattern: what each sign of a text costs at most. */
export const LARGEST_PROGRAM = 1_500;
/** The estimate may be too high, as alternatives are joined; beyond this nothing is compiled at all. */
const LARGEST_COMPILED = 4 * LARGEST_PROGRAM;

const FLAGS: Readonly<Record<PatternFlags, number>> = {
  '': 0,
  i: RE2JS.CASE_INSENSITIVE,
  im: RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE,
};

const wordsOf = (error: unknown): string => {
  if (error instanceof PatternError) return error.message;
  const words = (error as Error).message
    .replace(/^error parsing regexp: /, '')
    .replace(/^Invalid regular expression: /, '');
  return /repeat (?:count|size)|repetition size|too large/.test(words)
    ? 'its repetitions, such as (a{100}){100}, multiply to too many'
    : `it cannot be read: ${words}`;
};

const compile = (source: string, flags: PatternFlags): RE2JS => {
  const size = writtenOut(source);
  if (size > LARGEST_COMPILED)
    throw new PatternError(
      `it repeats too much: its repetitions multiply to about ${size} steps written out, ${LARGEST_PROGRAM} are allowed`,
    );
  const compiled = RE2JS.compile(toRe2(source), FLAGS[flags]);
  if (compiled.programSize() <= LARGEST_PROGRAM) return compiled;
  throw new PatternError(
    `it repeats too much: written out it has ${compiled.programSize()} steps, ${LARGEST_PROGRAM} are allowed`,
  );
};

const build = (source: string, flags: PatternFlags): Pattern => {
  if (source.length > LONGEST_PATTERN)
    throw new PatternError(`it is longer than ${LONGEST_PATTERN} characters`);
  if (isPlainPattern(source, flags)) {
    toRe2(source);
    const one = ownPattern(source, flags);
    const all = ownPattern(source, `g${flags}`);
    return {
      source,
      test: (text) => one.test(text),
      exec: (text) => one.exec(text),
      matchAll: (text) => [...text.matchAll(all)],
    };
  }
  const compiled = compile(source, flags);
  // To look for groups costs five times a look whether it fits at all, and to go on many times more.
  const exec = (text: string): Match | null =>
    compiled.test(text) ? (compiled.exec(text) as Match | null) : null;
  const matchAll = (text: string): Match[] => {
    const first = exec(text);
    if (!first) return [];
    const end = first.index + first[0].length;
    const mayGoOn = first[0] === '' || compiled.test(text.slice(end - 1));
    return mayGoOn ? ([...compiled.matchAll(text)] as unknown as Match[]) : [first];
  };
  return { source, test: (text) => compiled.test(text), exec, matchAll };
};

/** Fits nothing: a stored pattern that is refused must not stop what it stands among. */
const never = (source: string): Pattern => ({
  source,
  test: () => false,
  exec: () => null,
  matchAll: () => [],
});

const MOST_KEPT = 500;
type Made = { pattern: Pattern; problem: string | null };
const known = new Map<string, Made>();

const make = (source: string, flags: PatternFlags): Made => {
  try {
    return { pattern: build(source, flags), problem: null };
  } catch (error) {
    return { pattern: never(source), problem: wordsOf(error) };
  }
};

const made = (source: string, flags: PatternFlags): Made => {
  const key = `${flags}/${source}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= MOST_KEPT) known.clear();
  const fresh = make(source, flags);
  known.set(key, fresh);
  return fresh;
};

/**
 * A tenant's pattern, compiled once. One that is refused fits nothing; `patternProblem` says why,
 * where it is saved and where its profile is used.
 */
export const patternOf = (source: string, flags: PatternFlags = 'i'): Pattern =>
  made(source, flags).pattern;

/** Why a pattern cannot be used, in words that follow a colon; null for a good one. */
export const patternProblem = (source: unknown): string | null =>
  typeof source === 'string' ? made(source, 'i').problem : 'it is no text';

/** About what a pattern adds to the work on each text; nothing when it is refused or plain words. */
export const patternSize = (source: string): number => {
  if (source.length > LONGEST_PATTERN || isPlainPattern(source, 'i')) return 0;
  const size = writtenOut(source);
  return size > LARGEST_COMPILED ? 0 : size;
};

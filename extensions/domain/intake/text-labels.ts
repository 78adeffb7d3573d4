import { normaliseLabel } from './labels.ts';
import type { Section } from './profile.ts';
import { escapedForPattern, ownPattern } from '../kernel/own-pattern.ts';
import { remember } from './remember.ts';

/** A label where it stands: offsets into the joined lines, `end` behind its colon and blanks. */
export type Mark = { label: string; start: number; end: number };
export type Span = { start: number; end: number };

const patterns = remember<RegExp>(1_000);

/**
 * A label at the start of a line. Between its words any blanks may stand, a line break too, since a
 * printed label wraps; behind it nothing need stand, since printed labels are glued to their value.
 */
export const labelPattern = (label: string, flags = 'im'): RegExp => {
  const words = label
    .trim()
    .replace(/[\s:.]+$/, '')
    .split(/\s+/)
    .map(escapedForPattern);
  const source = `^[ \\t]*${words.join('\\s+')}[ \\t]*\\.?[ \\t]*(?:[:：=][ \\t]*)?`;
  return patterns(`${flags}/${source}`, () => ownPattern(source, flags));
};

/** A label as the first thing in the value of another; there its colon is not free. */
const innerMark = (text: string, outer: Mark, known: ReadonlyMap<string, string>): Mark[] => {
  const lineEnd = text.indexOf('\n', outer.end);
  const value = text.slice(outer.end, lineEnd < 0 ? undefined : lineEnd);
  const [, words = '', separator = ''] = /^([^:\n]{2,60}?)(\s*:[ \t]*)/.exec(value) ?? [];
  const label = normaliseLabel(words);
  if (!known.has(label)) return [];
  const start = outer.end + words.length - words.trimStart().length;
  return [{ label, start, end: outer.end + words.length + separator.length }];
};

/**
 * Every known label of the text in order; where several fit, the longest is meant. Remarks may
 * begin with a label of their own: `Remarks  Contact 1: 012…`.
 */
export const marksOf = (text: string, labels: Iterable<string>): Mark[] => {
  const byStart = new Map<number, Mark>();
  const known = new Map([...labels].map((label) => [normaliseLabel(label), label]));
  for (const [name, label] of known) {
    if (name === '') continue;
    for (const match of text.matchAll(labelPattern(label, 'gim'))) {
      const rival = byStart.get(match.index);
      if (rival && rival.label.length >= name.length) continue;
      byStart.set(match.index, {
        label: name,
        start: match.index,
        end: match.index + match[0].length,
      });
    }
  }
  for (const outer of [...byStart.values()])
    for (const inner of innerMark(text, outer, known))
      if (!byStart.has(inner.start)) byStart.set(inner.start, inner);
  return [...byStart.values()].sort((a, b) => a.start - b.start);
};

const named = (labels: readonly string[]): ((mark: Mark) => boolean) => {
  const names = new Set(labels.map(normaliseLabel));
  return ({ label }) => names.has(label);
};

/** From the first of its labels to the next of those that end it; null when it is not there. */
export const spanOf = (marks: readonly Mark[], section: Section, length: number): Span | null => {
  const first = marks.find(named(section.from));
  if (!first) return null;
  const isEnd = named(section.to);
  const last = marks.find((mark) => mark.start > first.start && isEnd(mark));
  return { start: first.start, end: last?.start ?? length };
};

export const marksIn = (marks: readonly Mark[], labels: readonly string[], span: Span): Mark[] =>
  labels.flatMap((label) => {
    const isIt = named([label]);
    return marks.filter((mark) => isIt(mark) && mark.start >= span.start && mark.start < span.end);
  });

export const nextMark = (
  marks: readonly Mark[],
  after: Mark,
  until: readonly string[] | undefined,
): Mark | undefined => {
  const ends = until ? named(until) : () => true;
  return marks.find((mark) => mark.start > after.start && ends(mark));
};

import type { TextDocument } from '../documents/index.ts';
import type { TextDefinition } from './profile.ts';
import { type Mark, marksOf } from './text-labels.ts';

/** A form has at least so many labels, and its repetition most of them. */
const FEWEST_LABELS = 4;
const MOST_OF = 0.6;

const labelsOf = ({ fields, otherLabels = [], sections = {} }: TextDefinition): string[] => [
  ...otherLabels,
  ...fields.flatMap((rule) => ('labels' in rule ? rule.labels : [])),
  ...Object.values(sections).flatMap(({ from, to }) => [...from, ...to]),
];

const distinct = (marks: readonly Mark[]): number => new Set(marks.map(({ label }) => label)).size;

/** Marks at which a form begins again; fewer than two when it stands there once. */
const beginningsIn = (marks: readonly Mark[]): Mark[] => {
  const whole = distinct(marks);
  for (const { label } of marks) {
    const anchors = marks.filter((mark) => mark.label === label);
    if (anchors.length < 2) continue;
    const areForms = anchors.every(({ start }, index) => {
      const end = anchors[index + 1]?.start ?? Infinity;
      const count = distinct(marks.filter((mark) => mark.start >= start && mark.start < end));
      return count >= FEWEST_LABELS && count >= MOST_OF * whole;
    });
    if (areForms) return anchors;
  }
  return [];
};

const lineOf = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length - 1;

const GREETING = /^[\s>]*(?:dear|hi|hello|hai|salam|kepada|tuan|puan|bonjour)\b/i;
const LOOK_BACK = 6;

/** A greeting opens what follows it: it names for whom the form is. */
const greetingBefore = (lines: readonly string[], line: number): number => {
  for (let at = line - 1; at >= Math.max(0, line - LOOK_BACK); at -= 1)
    if (GREETING.test(lines[at] ?? '')) return at;
  return line;
};

/** Long words with a digit: by them a subject and a form are about the same. */
const idsIn = (text: string): string[] => text.match(/\b(?=\w*\d)\w{7,}\b/g) ?? [];

/**
 * A text with several forms one under the other, as so many texts: in each the lines of the others
 * are empty, so that its lines keep their numbers. The subject goes with the form that it names.
 */
export const formsIn = (document: TextDocument, definition: TextDefinition): TextDocument[] => {
  const joined = document.lines.join('\n');
  const beginnings = beginningsIn(marksOf(joined, labelsOf(definition)));
  if (beginnings.length < 2) return [document];
  const starts = beginnings.map(({ start }, index) => {
    const line = lineOf(joined, start);
    return index === 0 ? 0 : greetingBefore(document.lines, line);
  });
  const parts = starts.map((start, index) => {
    const end = starts[index + 1] ?? document.lines.length;
    return document.lines.map((line, at) => (at >= start && at < end ? line : ''));
  });
  const ids = idsIn(document.subject ?? '');
  const naming = parts.filter((lines) => ids.some((id) => lines.some((line) => line.includes(id))));
  return parts.map((lines) => {
    const isNamed = naming.length === 1 && naming[0] === lines;
    return { ...document, lines, subject: isNamed ? document.subject : null };
  });
};

import { normaliseLabel } from '../labels.ts';
import { gridOf, type Sheet, type TextDocument } from '../../documents/index.ts';
import type { Recognise, Sign, TextDefinition } from '../profile.ts';

const TITLE_ROWS = 14;
const ROOM_BELOW_TITLE = 10;
const MOST_LABELS = 8;
const NEEDED_SHARE = 0.6;

const literal = (text: string): string =>
  text
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+');

/** The line that names the form: long enough, near the top, and no value of ours. */
const titleOf = (sheet: Sheet, values: ReadonlySet<string>): Sign[] => {
  const grid = gridOf(sheet);
  const title = grid.cells.find(
    ({ row, text, address }) =>
      row <= TITLE_ROWS &&
      !values.has(address) &&
      grid.inRow(row).length === 1 &&
      text.replace(/[^\p{L}]/gu, '').length >= 8 &&
      text.length <= 120 &&
      !/:\s*$/.test(text),
  );
  if (!title) return [];
  return [
    {
      where: 'text',
      pattern: literal(title.text),
      weight: 3,
      withinRows: title.row + ROOM_BELOW_TITLE,
      required: true,
    },
  ];
};

/** The labels that fewest other forms have, in their order on the form. */
const rarest = (labels: readonly string[], elsewhere: readonly ReadonlySet<string>[]): string[] => {
  const frequency = (label: string): number =>
    elsewhere.filter((other) => other.has(normaliseLabel(label))).length;
  return [...new Map(labels.map((label) => [normaliseLabel(label), label])).values()]
    .filter((label) => normaliseLabel(label) !== '')
    .map((label, position) => ({ label, position, often: frequency(label) }))
    .sort((a, b) => a.often - b.often || a.position - b.position)
    .slice(0, MOST_LABELS)
    .map(({ label }) => label);
};

/**
 * Signs by which a form is known: its title and those of its labels that fewest other forms have.
 * `elsewhere` are the labels of the company's other forms, one list for each.
 */
export const proposeSigns = (
  sheet: Sheet,
  labels: readonly string[],
  values: ReadonlySet<string>,
  elsewhere: readonly ReadonlySet<string>[],
): Recognise => {
  const signs: Sign[] = [
    ...titleOf(sheet, values),
    ...rarest(labels, elsewhere).map((label): Sign => ({
      where: 'label',
      pattern: label.trim(),
      weight: 1,
    })),
  ];
  return { signs, minimum: minimumOf(signs) };
};

/** Enough to be sure and little enough that one label less does no harm. */
export const minimumOf = (signs: readonly Sign[]): number => {
  const whole = signs.reduce((sum, { weight }) => sum + weight, 0);
  return Math.max(1, Math.ceil(whole * NEEDED_SHARE));
};

/** Of a text: who sends it and what the subject begins with, and the labels it has. */
export const proposeTextSigns = (
  { subject, from, lines }: TextDocument,
  { fields }: TextDefinition,
  elsewhere: readonly ReadonlySet<string>[],
): Recognise => {
  const labels = fields.flatMap((rule) => ('labels' in rule ? rule.labels : []));
  const words = (subject ?? '').split(/[^\p{L}]+/u).filter((word) => word.length >= 4);
  const title = lines.slice(0, TITLE_ROWS).find((line) => /^\s*\p{L}[^:\t]{7,80}$/u.test(line));
  const domain = from?.split('@')[1];
  const signs: Sign[] = [
    ...(domain ? [{ where: 'sender' as const, pattern: `@${literal(domain)}$`, weight: 2 }] : []),
    ...(words[0] ? [{ where: 'subject' as const, pattern: literal(words[0]), weight: 2 }] : []),
    ...(!subject && title ? [{ where: 'text' as const, pattern: literal(title), weight: 3 }] : []),
    ...rarest(labels, elsewhere).map((label): Sign => ({
      where: 'label',
      pattern: label.trim(),
      weight: 1,
    })),
  ];
  return { signs, minimum: minimumOf(signs) };
};

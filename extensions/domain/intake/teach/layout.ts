import { ownMember, setMember } from '../../kernel/paths.ts';
import { gridOf, type Sheet } from '../../documents/index.ts';
import { indexLabels, labelsIn, sectionRange } from '../locate.ts';
import { normaliseLabel, splitInside } from '../labels.ts';
import type { FormDefinition, ParserProfile, ValueRule } from '../profile.ts';
import { isKnownWord } from './words.ts';
import { tableOf } from './draft-table.ts';
import type { Layout } from './layout-type.ts';

export type DriftLimits = {
  /** Rows or columns a label may move without a word. */
  rows: number;
  columns: number;
};

export const DEFAULT_LIMITS: DriftLimits = { rows: 3, columns: 1 };

const MOST_OTHERS = 300;
const LONGEST_LABEL = 60;

type Asked = Pick<ValueRule, 'labels' | 'section' | 'occurrence' | 'place'>;

const askedOf = (definition: FormDefinition): Asked[] =>
  definition.fields.flatMap((rule): Asked[] => {
    if (!('labels' in rule)) return [];
    const { labels } = rule;
    return [rule.kind === 'value' ? rule : { labels }];
  });

/** A label's name; of several, with its part of the form and its occurrence. */
const keyOf = (label: string, rule: Asked): string =>
  [
    normaliseLabel(label),
    rule.section ? `in ${rule.section}` : '',
    rule.occurrence ? `#${rule.occurrence}` : '',
  ]
    .filter(Boolean)
    .join(' ');

const formLabels = (sheet: Sheet, definition: FormDefinition): Layout => {
  const grid = gridOf(sheet, definition.ignore);
  const index = indexLabels(grid, []);
  const labels: Layout['labels'] = {};
  for (const rule of askedOf(definition)) {
    const section = rule.section ? ownMember(definition.sections, rule.section) : undefined;
    const range = section && sectionRange(index, section);
    for (const label of rule.labels) {
      const found = labelsIn(index, [label], range, rule.place);
      const cell = found[(rule.occurrence ?? 1) - 1];
      if (cell) setMember(labels, keyOf(label, rule), { row: cell.row, column: cell.column });
    }
  }
  const places = Object.values(labels);
  const columns = new Set(places.map(({ column }) => column));
  const own = new Set(askedOf(definition).flatMap((rule) => rule.labels.map(normaliseLabel)));
  const top = Math.min(...places.map(({ row }) => row));
  const bottom = Math.max(...places.map(({ row }) => row));
  const others = grid.cells
    .filter(({ column, row }) => columns.has(column) && row >= top - 1 && row <= bottom + 1)
    .map(({ text }) => (splitInside(text) ? `${splitInside(text)?.label}:` : text))
    .filter((text) => isKnownWord(text) || /:\s*$/.test(text))
    .filter((text) => text.length <= LONGEST_LABEL && /\p{L}{2}/u.test(text))
    .map(normaliseLabel)
    .filter((label) => !own.has(label));
  return { labels, others: [...new Set(others)].slice(0, MOST_OTHERS) };
};

const tableLabels = (sheet: Sheet): Layout => {
  const table = tableOf(sheet);
  return {
    labels: Object.fromEntries(
      (table?.header ?? []).map(({ text, row, column }) => [normaliseLabel(text), { row, column }]),
    ),
    others: [],
  };
};

/** Where a profile's labels stand on this sheet; null for texts, where lines move all the time. */
export const layoutOf = (
  sheet: Sheet,
  { family, definition }: Pick<ParserProfile, 'family' | 'definition'>,
): Layout | null => {
  if (family === 'form') return formLabels(sheet, definition as FormDefinition);
  return family === 'table' ? tableLabels(sheet) : null;
};

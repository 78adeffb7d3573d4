import { groupBy, gridOf, type ReadNote, readNote, type Sheet } from '../documents/index.ts';
import { isNonValue } from './labels.ts';
import { indexLabels, locateValue } from './locate.ts';
import type { FormDefinition } from './profile.ts';
import { labelsOf } from './read-form.ts';

/** A name, a legend or a signature is not missed; rows of several cells may be orders. */
const FEWEST_ROWS = 2;
const FEWEST_CELLS = 3;
const LIKE_PHONE = /^\+?[\d\s().-]{9,20}$/;
const PHONE_DIGITS = 9;

/** What is said of a sheet that no profile knows; one that holds people's numbers is missed. */
export const unknownSheet = ({ name, cells }: Sheet): ReadNote[] => {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const rows = [...groupBy(filled, ({ row }) => row).values()].filter(
    (row) => row.length >= FEWEST_CELLS,
  );
  if (rows.length < FEWEST_ROWS) return [];
  const hasPeople = rows.some((row) =>
    row.some(
      ({ text }) => LIKE_PHONE.test(text.trim()) && text.replace(/\D/g, '').length >= PHONE_DIGITS,
    ),
  );
  return [readNote('SHEET_UNKNOWN', { sheet: name }, { sheet: name, needsPerson: hasPeople })];
};

const MOST_OF_A_FORM = 0.6;
const FEWEST_LABELS = 4;

/**
 * Whether the labels of a form stand on its sheet twice, each with a value: a form is found by its
 * first labels, and of the second nothing is read.
 */
export const secondForm = (sheet: Sheet, definition: FormDefinition): ReadNote[] => {
  const grid = gridOf(sheet, definition.ignore);
  const index = indexLabels(grid, labelsOf(definition));
  const counted = new Map<string, string[]>();
  for (const rule of definition.fields) {
    if (rule.kind !== 'value' || rule.occurrence || rule.allLabels || rule.place) continue;
    for (const label of rule.labels) {
      const places = index.find(label).filter((cell) => {
        const range = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
        const found = locateValue(grid, index, { labels: [label] }, range);
        return found !== null && !isNonValue(found.text);
      });
      if (places.length > 0)
        counted.set(
          places[0]?.address ?? label,
          places.map(({ address }) => address),
        );
    }
  }
  const places = [...counted.values()];
  const twice = places.filter((found) => found.length > 1);
  if (twice.length < FEWEST_LABELS || twice.length < places.length * MOST_OF_A_FORM) return [];
  const cell = twice[0]?.[1] ?? '';
  return [
    readNote('SECOND_FORM', { sheet: sheet.name, cell }, { sheet: sheet.name, needsPerson: true }),
  ];
};

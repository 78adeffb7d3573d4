import {
  addressOf,
  type Cell,
  type Grid,
  gridOf,
  parseAddress,
  type Sheet,
} from '../../documents/index.ts';
import { isInstruction, isNonValue, splitInside } from '../labels.ts';
import { TAUGHT_FIELDS, targetField } from '../target-fields.ts';
import type { TargetField } from '../target-fields.ts';
import { anchorsOf, isLabelLike, isUnit } from './anchor.ts';
import type { Answer } from './lesson.ts';
import { clockFormatsOf, shapeOf } from './shapes.ts';
import { lacksClock } from './treat.ts';
import { tickFor } from '../ticks.ts';
import { boxesIn, USUAL_TICK } from '../usual-tick.ts';
import { tickGroupAt } from './tick-group.ts';
import { fieldsOfLabel, isKnownWord, orderTypeOf } from './words.ts';

export type Suggestion = Answer & {
  /** What the sample says there; empty when the place is empty here. */
  shown: string;
  /** 0 to 1. */
  score: number;
  /** Why, for a person. */
  why: string;
};

type Candidate = Suggestion & { cell: string };

const MOST_STEPS = 12;

/** Where the value of a label would stand: the cell right of it, below it, or nothing there. */
const valueOf = (grid: Grid, label: Cell): { cell: Cell | null; address: string } | null => {
  const run = grid.runAt(label.row, label.column);
  for (let column = run.right + 1; column <= run.right + MOST_STEPS; column += 1) {
    const cell = grid.at(label.row, column);
    if (cell && isOtherLabel(cell)) break;
    if (cell) return { cell, address: cell.address };
    if (grid.isMergeStart(label.row, column))
      return { cell: null, address: addressOf(label.row, column) };
  }
  const below = grid.at(run.bottom + 1, label.column);
  if (below && !isOtherLabel(below) && !isNonValue(below.text))
    return { cell: below, address: below.address };
  return { cell: null, address: addressOf(label.row, run.right + 1) };
};

const isOtherLabel = (cell: Cell): boolean =>
  (isKnownWord(cell.text) && !isUnit(cell.text)) ||
  (isLabelLike(cell.text) && /:\s*$/.test(cell.text));

const SHAPE_BONUS = 0.15;
const SHAPE_PENALTY = 0.45;

/** A value of the right shape speaks for a field, one of a shape that it cannot have against it. */
const shapeMerit = (target: TargetField, text: string): { merit: number; words: string } => {
  const shape = text ? shapeOf(text) : null;
  const isStrict = ['phones', 'phone', 'moment', 'mail', 'address'].includes(target.kind);
  if (!shape) {
    const isWrong = text !== '' && isStrict && target.kind !== 'address';
    return { merit: isWrong ? -SHAPE_PENALTY : 0, words: '' };
  }
  if (shape.kinds.includes(target.kind)) return { merit: SHAPE_BONUS, words: shape.words };
  return { merit: shape.kinds.includes('text') ? 0 : -SHAPE_PENALTY, words: '' };
};

const fromLabels = (grid: Grid): Candidate[] =>
  grid.cells.flatMap((label): Candidate[] => {
    const inside = splitInside(label.text);
    const text = inside?.label ?? label.text;
    if (text.length > 60 || isUnit(text) || boxesIn(label.text).length > 0) return [];
    return fieldsOfLabel(text).flatMap(({ path, score }): Candidate[] => {
      const target = targetField(path);
      const value = inside ? { cell: label, address: label.address } : valueOf(grid, label);
      if (!target || !value) return [];
      const raw = inside ? inside.value : (value.cell?.text ?? '');
      // What the form asks for is no value: the place is empty on this sample.
      const shown = isNonValue(raw) || isInstruction(raw) ? '' : raw.trim();
      if (target.kind === 'choice' && orderTypeOf(shown) === null) return [];
      const shape = shapeMerit(target, shown);
      const empty = shown === '' ? -0.1 : 0;
      const named = `"${text.trim()}" is a word for ${target.label.toLowerCase()}`;
      return [
        {
          field: path,
          from: 'cells',
          cells: [value.address],
          label: label.address,
          cell: value.address,
          shown,
          score: score * 0.8 + shape.merit + empty,
          why: `${named}${shape.words ? `, and the value ${shape.words}` : ''}.`,
        },
      ];
    });
  });

/** Values that say by themselves what they are. */
const fromShapes = (grid: Grid): Candidate[] =>
  grid.cells.flatMap((cell): Candidate[] => {
    if (isInstruction(cell.text)) return [];
    const shape = shapeOf(cell.text);
    const [anchor] = shape ? anchorsOf(grid, cell, null) : [];
    if (!shape || !anchor) return [];
    const fields = TAUGHT_FIELDS.filter(
      ({ kind, path }) => shape.kinds[0] === kind && !path.includes('.'),
    ).slice(0, 2);
    return fields.map(({ path }) => ({
      field: path,
      from: 'cells',
      cells: [cell.address],
      label: anchor.label.address,
      cell: cell.address,
      shown: cell.text.trim(),
      score: 0.35,
      why: `The value ${shape.words}.`,
    }));
  });

/** A cell may hold all the boxes of a form. */
const LONGEST_TICKED = 120;

/**
 * A row or column of words that name kinds of orders, to be ticked. A mark between two words
 * belongs to the right one; a person who knows better clicks the other word.
 */
const fromTicks = (grid: Grid): Candidate[] => {
  for (const cell of grid.cells) {
    if (orderTypeOf(cell.text) === null || cell.text.length > LONGEST_TICKED) continue;
    const ticked = grid.inRow(cell.row).find((word) => tickFor(grid, word, USUAL_TICK));
    const group = tickGroupAt(grid, ticked && orderTypeOf(ticked.text) ? ticked : cell);
    const types = group?.words.filter(({ text }) => orderTypeOf(text) !== null) ?? [];
    if (!group || types.length < 2) continue;
    const at = group.ticked?.word ?? cell;
    return [
      {
        field: 'orderType',
        from: 'tick',
        cells: [at.address],
        cell: at.address,
        shown: group.ticked?.word.text.trim() ?? '',
        score: group.ticked ? 0.95 : 0.7,
        why: `${types.map(({ text }) => `"${text.trim()}"`).join(', ')} name kinds of orders, to be ticked.`,
      },
    ];
  }
  return [];
};

const TITLE_ROWS = 12;

/** A title that says what every one of these forms asks for. */
const fromTitle = (grid: Grid): Candidate[] => {
  const title = grid.cells.find(
    ({ row, text }) =>
      row <= TITLE_ROWS &&
      text.length <= 120 &&
      orderTypeOf(text) !== null &&
      boxesIn(text).length === 0,
  );
  if (!title) return [];
  return [
    {
      field: 'orderType',
      from: 'constant',
      value: orderTypeOf(title.text),
      cell: '',
      shown: String(orderTypeOf(title.text)),
      score: 0.5,
      why: `The form says "${title.text.trim()}".`,
    },
  ];
};

/** Words that can be ticked are neither labels nor values. */
const wordsOf = (grid: Grid, ticks: readonly Candidate[]): Set<string> =>
  new Set(
    ticks.flatMap(({ cell }) =>
      (tickGroupAt(grid, parseAddress(cell))?.words ?? []).map(({ address }) => address),
    ),
  );

const CLOCK_LABEL = /time|slot|hour|window|masa|tempoh|heure|cr[ée]neau/i;

/** A day whose time of day stands in a cell of its own, in its row or just below. */
const withClock = (grid: Grid, found: Suggestion): Suggestion => {
  const [address] = found.cells ?? [];
  const day = address ? grid.cells.find((cell) => cell.address === address) : undefined;
  if (found.field !== 'appointment' || !day || !lacksClock([day])) return found;
  const clock = grid.cells.find(
    (cell) =>
      cell !== day &&
      cell.row >= day.row &&
      cell.row <= day.row + 2 &&
      clockFormatsOf(cell.text).length > 0 &&
      anchorsOf(grid, cell, null).some(({ text }) => CLOCK_LABEL.test(text)),
  );
  if (!clock || !address) return found;
  return {
    ...found,
    cells: [address, clock.address],
    shown: `${found.shown} ${clock.text.trim()}`,
  };
};

const WEAKEST = 0.3;

/**
 * What the places of a sheet most likely are, best first: one place for each field and one field
 * for each place. A person accepts, changes or throws them away.
 */
export const suggestForm = (sheet: Sheet): Suggestion[] => {
  const grid = gridOf(sheet);
  const ticks = fromTicks(grid);
  const words = wordsOf(grid, ticks);
  const isWord = ({ label, cell }: Candidate): boolean => words.has(label ?? '') || words.has(cell);
  const ranked = [
    ...ticks,
    ...fromLabels(grid).filter((one) => !isWord(one)),
    ...fromShapes(grid).filter((one) => !isWord(one)),
    ...fromTitle(grid),
  ].sort((a, b) => b.score - a.score);
  const fields = new Set<string>();
  const cells = new Set<string>();
  return ranked.flatMap(({ cell, ...suggestion }): Suggestion[] => {
    if (suggestion.score < WEAKEST || fields.has(suggestion.field)) return [];
    if (cell && cells.has(cell)) return [];
    fields.add(suggestion.field);
    if (cell) cells.add(cell);
    const score = Math.min(1, Math.round(suggestion.score * 100) / 100);
    return [withClock(grid, { ...suggestion, score })];
  });
};

export type Choice = { field: string; score: number; why: string };

/** For one clicked cell: the fields it may be, best first; all others follow in their own order. */
const choicesAt = (grid: Grid, address: string): Choice[] => {
  const cell = grid.cells.find((candidate) => candidate.address === address);
  const shape = cell ? shapeOf(cell.text) : null;
  const place = cell ?? parseAddress(address);
  const anchors = anchorsOf(grid, place, null).slice(0, 3);
  const choices = new Map<string, Choice>();
  anchors.forEach(({ text }, position) => {
    for (const { path, score } of fieldsOfLabel(text)) {
      const target = targetField(path);
      if (!target) continue;
      const value = shapeMerit(target, cell?.text.trim() ?? '');
      const sum = score * 0.8 + value.merit - position * 0.2;
      const known = choices.get(path);
      if (!known || known.score < sum)
        choices.set(path, { field: path, score: sum, why: `beside "${text.trim()}"` });
    }
  });
  for (const { path, kind } of TAUGHT_FIELDS)
    if (shape?.kinds[0] === kind && !choices.has(path))
      choices.set(path, { field: path, score: 0.3, why: shape.words });
  return [...choices.values()].filter(({ score }) => score > 0.1).sort((a, b) => b.score - a.score);
};

export const suggestCell = (sheet: Sheet, address: string): Choice[] =>
  choicesAt(gridOf(sheet), address);

const MOST_CELLS = 3_000;
const MOST_CHOICES = 5;

/** The same for every filled cell of the sheet that may be something. */
export const suggestCells = (sheet: Sheet): Record<string, Choice[]> => {
  const grid = gridOf(sheet);
  const found = grid.cells
    .slice(0, MOST_CELLS)
    .map(({ address }) => [address, choicesAt(grid, address).slice(0, MOST_CHOICES)] as const)
    .filter(([, choices]) => choices.length > 0);
  return Object.fromEntries(found);
};

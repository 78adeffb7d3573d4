import { getPath, ownMember } from '../kernel/paths.ts';
import { type Pattern, patternOf } from '../kernel/patterns.ts';
import { visibleText } from '../kernel/plain-text.ts';
import { emptyParsed, hasTurn, put, putCase, putText } from './apply-rule.ts';
import { readEquipment } from './equipment.ts';
import { type Cell, type Grid, gridOf, type Range, type Sheet } from '../documents/index.ts';
import { indexLabels, labelsIn, locateValue, sectionRange, usualColumns } from './locate.ts';
import type { LabelIndex, Located } from './locate.ts';
import { doubtOf, type Finding, findingOf } from './errors.ts';
import { withoutCellErrors } from './cell-errors.ts';
import { cutFrom, sayCut } from './identifiers.ts';
import { isNonValue } from './labels.ts';
import { isOneOfSeveral, wholeNumber } from './part-of-number.ts';
import { severalNumbers } from './transforms/texts.ts';
import { isEmpty } from './parsed.ts';
import type { Parsed, Source } from './parsed.ts';
import type { FieldRule, FormDefinition, GroupRule, TickRule, ValueRule } from './profile.ts';
import { TARGET_FIELDS } from './target-fields.ts';
import { type Ticked, tickedWords, tickPattern } from './ticks.ts';

type Reading = {
  definition: FormDefinition;
  grid: Grid;
  labels: LabelIndex;
  fileName: string;
  tick: Pick<Pattern, 'test'>;
  /** By the column of labels that of their values. */
  usual: ReadonlyMap<number, number>;
  parsed: Parsed;
};

export const labelsOf = (definition: FormDefinition): string[] => [
  ...(definition.otherLabels ?? []),
  ...definition.fields.flatMap((rule) => ('labels' in rule ? rule.labels : [])),
  ...Object.values(definition.sections ?? {}).flatMap(({ from, to }) => [...from, ...to]),
];

const rangeOf = (reading: Reading, section: string | undefined): Range | null | undefined => {
  if (!section) return undefined;
  const found = ownMember(reading.definition.sections, section);
  return found ? sectionRange(reading.labels, found) : null;
};

const fromCells = (reading: Reading, cells: readonly (Cell | string)[]): Source => ({
  from: 'cells',
  sheet: reading.grid.name,
  cells: [...new Set(cells.map((cell) => (typeof cell === 'string' ? cell : cell.address)))],
});

const readValue = (reading: Reading, rule: ValueRule): void => {
  const { parsed, definition } = reading;
  const located = locateValue(reading.grid, reading.labels, rule, rangeOf(reading, rule.section));
  const found = located && rule.extract ? extract(reading, located, rule) : located;
  const source = found && { ...found, source: fromCells(reading, found.cells) };
  putText(parsed, rule, source, definition);
  doubtFar(reading, rule, found);
};

/** Some values of a form begin a column or two further right than most. */
const NEAR_COLUMNS = 2;

/** Where a label's own place is empty, what stands further right may be another's. */
const doubtFar = ({ parsed, usual }: Reading, rule: ValueRule, found: Located | null): void => {
  const [first] = found?.cells ?? [];
  if (!found || !first || (rule.place ?? 'right') !== 'right' || rule.field.startsWith('$')) return;
  const column = usual.get(found.label.column);
  if (column === undefined || first.column <= column + NEAR_COLUMNS) return;
  if (isEmpty(getPath(parsed.values, rule.field))) return;
  const cells = [first.address];
  parsed.warnings.push(doubtOf('VALUE_FAR', {}, { field: rule.field, cells }));
};

const extract = (reading: Reading, located: Located, rule: ValueRule): Located | null => {
  const regex = patternOf(rule.extract ?? '');
  let cut: string | null = null;
  for (const cell of located.cells) {
    const seen = visibleText(cell.text);
    const match = regex.exec(seen);
    if (!match) continue;
    const part = (match[1] ?? match[0]).trim();
    const at = match.index + match[0].lastIndexOf(part);
    const { text, start } = wholeNumber(seen, at, part);
    const longer = cutFrom(rule.field, seen, start, text);
    if (longer === null) {
      if (isOneOfSeveral(rule, seen, start, text))
        reading.parsed.warnings.push(
          severalNumbers({ text: seen, cells: [cell] }, rule.field, text),
        );
      return { ...located, cells: [cell], text };
    }
    cut ??= longer;
  }
  const { parsed } = reading;
  const cells = located.cells.map(({ address }) => address);
  if (cut !== null) sayCut(parsed, rule.field, cut, cells);
  return null;
};

/** Two boxes ticked say nothing: a person chooses. */
const readTick = (reading: Reading, rule: TickRule): void => {
  const { parsed } = reading;
  const words = Object.keys(rule.words);
  for (const label of labelsIn(reading.labels, rule.labels)) {
    const ticked: Ticked[] = [];
    for (let row = label.row; row < label.row + (rule.rows ?? 1); row += 1)
      ticked.push(...tickedWords(reading.grid, row, words, reading.tick, rule.side));
    const [first, ...more] = ticked;
    if (!first) continue;
    const cells = ticked.flatMap((one) => one.cells);
    const values = new Set(ticked.map(({ word }) => JSON.stringify(rule.words[word])));
    if (more.length === 0 || values.size === 1)
      return put(parsed, rule, rule.words[first.word], fromCells(reading, first.cells));
    const list = [...new Set(ticked.map(({ word }) => word))];
    parsed.errors.push(
      findingOf(
        'TWO_TICKED.words',
        { words: { list } },
        { field: rule.field, cells: fromCells(reading, cells).cells },
      ),
    );
    return put(parsed, rule, null, null);
  }
  put(parsed, rule, null, null);
};

/** `0312345678/secret 0312345679/secret`: a second number stands in the secret of the first. */
const ANOTHER_NUMBER = /(?:^|\s)\d{8,15}\s*\//;

const readGroup = (reading: Reading, rule: GroupRule): void => {
  const entries: Record<string, unknown>[] = [];
  const cells: Cell[] = [];
  const pattern = patternOf(rule.split, '');
  const labels = labelsIn(reading.labels, rule.labels, rangeOf(reading, rule.section));
  labels.forEach((label, position) => {
    const found = locateValue(
      reading.grid,
      reading.labels,
      { labels: [label.text] },
      { top: label.row, bottom: label.row, left: label.column, right: label.column },
    );
    const isSound = (cell: Cell): boolean =>
      withoutCellErrors(cell, rule.field, reading.parsed) !== undefined;
    const located = found?.cells.every(isSound) ? found : null;
    const groups = located && pattern.exec(visibleText(located.text).trim())?.groups;
    if (!located || !groups || isNonValue(groups[rule.needs] ?? '')) return;
    const members = Object.entries(groups).map(([name, text]) => [name, text?.trim() || null]);
    const entry = Object.fromEntries(members) as Record<string, unknown>;
    for (const name of rule.secrets ?? [])
      if (!isEmpty(entry[name]))
        reading.parsed.secrets.push(`${rule.field}.${entries.length}.${name}`);
    entries.push(rule.number ? { [rule.number]: position + 1, ...entry } : entry);
    cells.push(...located.cells);
    const others = members.filter(([name]) => name !== rule.needs);
    if (others.some(([, text]) => text !== null && ANOTHER_NUMBER.test(text ?? '')))
      reading.parsed.warnings.push(
        doubtOf(
          'INVALID_VALUE',
          {},
          { field: rule.field, cells: located.cells.map(({ address }) => address) },
        ),
      );
  });
  put(reading.parsed, rule, entries, fromCells(reading, cells));
};

const readRule = (reading: Reading, rule: FieldRule): void => {
  if (!hasTurn(reading.parsed, rule)) return;
  switch (rule.kind) {
    case 'value':
      return readValue(reading, rule);
    case 'constant':
      return put(reading.parsed, rule, rule.value, { from: 'profile' });
    case 'file-name': {
      const match = patternOf(rule.pattern).exec(reading.fileName);
      const text = match ? (match[1] ?? match[0]) : null;
      return put(reading.parsed, rule, rule.upperCase ? (text?.toUpperCase() ?? null) : text, {
        from: 'file-name',
      });
    }
    case 'text': {
      const pattern = patternOf(rule.pattern);
      const cell = reading.grid.cells.find(
        (candidate) =>
          candidate.row <= (rule.withinRows ?? Infinity) && pattern.test(candidate.text),
      );
      const match = cell && pattern.exec(cell.text);
      return put(
        reading.parsed,
        rule,
        match ? (match[1] ?? match[0]).trim() : null,
        cell ? fromCells(reading, [cell]) : null,
      );
    }
    case 'tick':
      return readTick(reading, rule);
    case 'cases':
      return putCase(reading.parsed, rule);
    case 'group':
      return readGroup(reading, rule);
    case 'equipment': {
      const range = rangeOf(reading, rule.section);
      if (!range)
        return put(reading.parsed, rule, { ticks: [], quantities: [], required: [] }, null);
      const { equipment, cells, doubts } = readEquipment(reading.grid, rule, range, reading.tick);
      reading.parsed.warnings.push(...doubts);
      return put(reading.parsed, rule, equipment, fromCells(reading, cells));
    }
  }
};

/** Reads one form by a profile's rules. Says what it found; what is required is judged elsewhere. */
export const readForm = (sheet: Sheet, fileName: string, definition: FormDefinition): Parsed => {
  const grid = gridOf(sheet, definition.ignore);
  const labels = indexLabels(grid, labelsOf(definition));
  const asked = definition.fields.flatMap((rule) => (rule.kind === 'value' ? rule.labels : []));
  const reading: Reading = {
    definition,
    grid,
    labels,
    usual: usualColumns(grid, labels, asked),
    fileName,
    tick: tickPattern(definition.tick),
    parsed: emptyParsed(),
  };
  for (const rule of definition.fields) readRule(reading, rule);
  const { parsed } = reading;
  return { ...parsed, errors: parsed.errors.map((error) => atShownField(error, definition)) };
};

const SHOWN: ReadonlySet<string> = new Set(TARGET_FIELDS.map(({ path }) => path));

/** Of ticks that only decide another field the error stands there, where a person mends it. */
const atShownField = (error: Finding, { fields }: FormDefinition): Finding => {
  const { code, field } = error;
  if (code !== 'TWO_TICKED' || field === undefined || SHOWN.has(field)) return error;
  const decided = fields.find(
    (rule) =>
      rule.kind === 'cases' &&
      SHOWN.has(rule.field) &&
      rule.cases.some(({ when }) => Object.hasOwn(when, field)),
  );
  return decided ? { ...error, field: decided.field } : error;
};

import { ownMember } from '../kernel/paths.ts';
import { type Pattern, patternOf } from '../kernel/patterns.ts';
import { emptyParsed, hasTurn, put, putCase, putText } from './apply-rule.ts';
import { readEquipment } from './equipment.ts';
import { type Cell, type Grid, gridOf, type Range, type Sheet } from '../documents/index.ts';
import { indexLabels, labelsIn, locateValue, sectionRange } from './locate.ts';
import type { LabelIndex, Located } from './locate.ts';
import { isNonValue } from './labels.ts';
import { isEmpty } from './parsed.ts';
import type { Parsed, Source } from './parsed.ts';
import type { FieldRule, FormDefinition, GroupRule, TickRule, ValueRule } from './profile.ts';
import { tickedWord, tickPattern } from './ticks.ts';

type Reading = {
  definition: FormDefinition;
  grid: Grid;
  labels: LabelIndex;
  fileName: string;
  tick: Pick<Pattern, 'test'>;
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
  const found = located && rule.extract ? extract(located, rule.extract) : located;
  const source = found && { ...found, source: fromCells(reading, found.cells) };
  putText(parsed, rule, source, definition);
};

const extract = (located: Located, pattern: string): Located | null => {
  const regex = patternOf(pattern);
  for (const cell of located.cells) {
    const match = regex.exec(cell.text);
    if (match) return { ...located, cells: [cell], text: (match[1] ?? match[0]).trim() };
  }
  return null;
};

const readTick = (reading: Reading, rule: TickRule): void => {
  for (const label of labelsIn(reading.labels, rule.labels)) {
    const words = Object.keys(rule.words);
    for (let row = label.row; row < label.row + (rule.rows ?? 1); row += 1) {
      const found = tickedWord(reading.grid, row, words, reading.tick, rule.side);
      if (found)
        return put(reading.parsed, rule, rule.words[found.word], fromCells(reading, found.cells));
    }
  }
  put(reading.parsed, rule, null, null);
};

const readGroup = (reading: Reading, rule: GroupRule): void => {
  const entries: Record<string, unknown>[] = [];
  const cells: Cell[] = [];
  const pattern = patternOf(rule.split, '');
  const labels = labelsIn(reading.labels, rule.labels, rangeOf(reading, rule.section));
  labels.forEach((label, position) => {
    const located = locateValue(
      reading.grid,
      reading.labels,
      { labels: [label.text] },
      { top: label.row, bottom: label.row, left: label.column, right: label.column },
    );
    const groups = located && pattern.exec(located.text.trim())?.groups;
    if (!located || !groups || isNonValue(groups[rule.needs] ?? '')) return;
    const members = Object.entries(groups).map(([name, text]) => [name, text?.trim() || null]);
    const entry = Object.fromEntries(members) as Record<string, unknown>;
    for (const name of rule.secrets ?? [])
      if (!isEmpty(entry[name]))
        reading.parsed.secrets.push(`${rule.field}.${entries.length}.${name}`);
    entries.push(rule.number ? { [rule.number]: position + 1, ...entry } : entry);
    cells.push(...located.cells);
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
      const { equipment, cells } = readEquipment(reading.grid, rule, range, reading.tick);
      return put(reading.parsed, rule, equipment, fromCells(reading, cells));
    }
  }
};

/** Reads one form by a profile's rules. Says what it found; what is required is judged elsewhere. */
export const readForm = (sheet: Sheet, fileName: string, definition: FormDefinition): Parsed => {
  const grid = gridOf(sheet, definition.ignore);
  const reading: Reading = {
    definition,
    grid,
    labels: indexLabels(grid, labelsOf(definition)),
    fileName,
    tick: tickPattern(definition.tick),
    parsed: emptyParsed(),
  };
  for (const rule of definition.fields) readRule(reading, rule);
  return reading.parsed;
};

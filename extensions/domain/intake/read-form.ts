import { readEquipment } from './equipment.ts';
import { gridOf } from './grid.ts';
import type { Grid } from './grid.ts';
import { indexLabels, labelsIn, locateValue, sectionRange } from './locate.ts';
import type { LabelIndex, Located } from './locate.ts';
import { isNonValue } from './labels.ts';
import { getPath, isEmpty, setPath } from './parsed.ts';
import type { Parsed, Source } from './parsed.ts';
import type { FieldRule, FormDefinition, GroupRule, TickRule, ValueRule } from './profile.ts';
import type { Cell, Range, Sheet } from './sheet.ts';
import { DEFAULT_TICK, tickedWord } from './ticks.ts';
import { transformNamed } from './transforms/index.ts';

type Reading = {
  definition: FormDefinition;
  grid: Grid;
  labels: LabelIndex;
  fileName: string;
  tick: RegExp;
  parsed: Parsed;
};

const labelsOf = (definition: FormDefinition): string[] => [
  ...definition.fields.flatMap((rule) => ('labels' in rule ? rule.labels : [])),
  ...Object.values(definition.sections ?? {}).flatMap(({ from, to }) => [...from, ...to]),
];

const rangeOf = (reading: Reading, section: string | undefined): Range | null | undefined => {
  if (!section) return undefined;
  const found = reading.definition.sections?.[section];
  return found ? sectionRange(reading.labels, found) : null;
};

const put = (reading: Reading, rule: FieldRule, value: unknown, source: Source | null): void => {
  if (rule.omitWhenEmpty && isEmpty(value)) return;
  setPath(reading.parsed.values, rule.field, value);
  if (source && !isEmpty(value)) reading.parsed.sources[rule.field] = source;
};

const fromCells = (reading: Reading, cells: readonly (Cell | string)[]): Source => ({
  from: 'cells',
  sheet: reading.grid.name,
  cells: [...new Set(cells.map((cell) => (typeof cell === 'string' ? cell : cell.address)))],
});

const isList = (rule: ValueRule): boolean => ['phones', 'splitters'].includes(rule.transform ?? '');

const readValue = (reading: Reading, rule: ValueRule): void => {
  const { parsed, definition } = reading;
  const located = locateValue(reading.grid, reading.labels, rule, rangeOf(reading, rule.section));
  const extracted = located && rule.extract ? extract(located, rule.extract) : located;
  if (!extracted) return put(reading, rule, isList(rule) ? [] : null, null);
  const result = transformNamed(rule.transform ?? 'text')(extracted, {
    field: rule.field,
    timeZone: definition.timeZone,
    options: rule.options ?? {},
  });
  const source = fromCells(reading, extracted.cells);
  put(reading, rule, result.value, source);
  parsed.errors.push(...(result.errors ?? []));
  parsed.warnings.push(...(result.warnings ?? []));
  for (const [field, value] of Object.entries(result.extra ?? {})) {
    setPath(parsed.values, field, value);
    parsed.sources[field] = source;
  }
  if (rule.secret && !isEmpty(result.value)) parsed.secrets.push(rule.field);
};

const extract = (located: Located, pattern: string): Located | null => {
  const regex = new RegExp(pattern, 'i');
  for (const cell of located.cells) {
    const match = regex.exec(cell.text);
    if (match) return { ...located, cells: [cell], text: (match[1] ?? match[0]).trim() };
  }
  return null;
};

const readTick = (reading: Reading, rule: TickRule): void => {
  for (const label of labelsIn(reading.labels, rule.labels)) {
    const found = tickedWord(reading.grid, label.row, Object.keys(rule.words), reading.tick);
    if (found) return put(reading, rule, rule.words[found.word], fromCells(reading, found.cells));
  }
  put(reading, rule, null, null);
};

const readGroup = (reading: Reading, rule: GroupRule): void => {
  const entries: Record<string, unknown>[] = [];
  const cells: Cell[] = [];
  const pattern = new RegExp(rule.split);
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
  put(reading, rule, entries, fromCells(reading, cells));
};

const readCases = (reading: Reading, rule: Extract<FieldRule, { kind: 'cases' }>): void => {
  const { values, sources } = reading.parsed;
  const holds = (when: Record<string, string>) =>
    Object.entries(when).every(([path, pattern]) =>
      new RegExp(pattern, 'i').test(String(getPath(values, path) ?? '')),
    );
  const chosen = rule.cases.find(({ when }) => holds(when));
  const asked = Object.keys((chosen ?? rule.cases[0])?.when ?? {});
  const cells = asked.flatMap((path) => sources[path]?.cells ?? []);
  const source: Source = cells.length > 0 ? fromCells(reading, cells) : { from: 'profile' };
  put(reading, rule, chosen ? chosen.value : (rule.otherwise ?? null), source);
};

const readRule = (reading: Reading, rule: FieldRule): void => {
  switch (rule.kind) {
    case 'value':
      return readValue(reading, rule);
    case 'constant':
      return put(reading, rule, rule.value, { from: 'profile' });
    case 'file-name': {
      const match = new RegExp(rule.pattern, 'i').exec(reading.fileName);
      const text = match ? (match[1] ?? match[0]) : null;
      return put(reading, rule, rule.upperCase ? (text?.toUpperCase() ?? null) : text, {
        from: 'file-name',
      });
    }
    case 'text': {
      const pattern = new RegExp(rule.pattern, 'i');
      const cell = reading.grid.cells.find(
        (candidate) =>
          candidate.row <= (rule.withinRows ?? Infinity) && pattern.test(candidate.text),
      );
      const match = cell && pattern.exec(cell.text);
      return put(
        reading,
        rule,
        match ? (match[1] ?? match[0]).trim() : null,
        cell ? fromCells(reading, [cell]) : null,
      );
    }
    case 'tick':
      return readTick(reading, rule);
    case 'cases':
      return readCases(reading, rule);
    case 'group':
      return readGroup(reading, rule);
    case 'equipment': {
      const range = rangeOf(reading, rule.section);
      if (!range) return put(reading, rule, { ticks: [], quantities: [], required: [] }, null);
      const { equipment, cells } = readEquipment(reading.grid, rule, range, reading.tick);
      return put(reading, rule, equipment, fromCells(reading, cells));
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
    tick: new RegExp(definition.tick ?? DEFAULT_TICK),
    parsed: { values: {}, sources: {}, errors: [], warnings: [], secrets: [] },
  };
  for (const rule of definition.fields) readRule(reading, rule);
  return { ...reading.parsed, ...withoutHelpers(reading.parsed) };
};

const withoutHelpers = ({ values, sources }: Parsed): Pick<Parsed, 'values' | 'sources'> => {
  const kept = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !key.startsWith('$')));
  return { values: kept(values), sources: kept(sources) };
};

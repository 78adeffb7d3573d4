import { ownMember } from '../kernel/paths.ts';
import { emptyParsed, hasTurn, put, putCase, putText } from './apply-rule.ts';
import { type Cell, ownLines, type TextDocument } from '../documents/index.ts';
import { doubtOf } from './errors.ts';
import { cutFrom, sayCut } from './identifiers.ts';
import { isNonValue } from './labels.ts';
import { isEmpty } from './parsed.ts';
import type { Parsed, Source } from './parsed.ts';
import type {
  GroupRule,
  LabelRule,
  PatternRule,
  TextDefinition,
  TextFieldRule,
} from './profile.ts';
import { type Match, patternOf } from '../kernel/patterns.ts';
import { plainText, visibleText } from '../kernel/plain-text.ts';
import { marksIn, marksOf, nextMark, spanOf } from './text-labels.ts';
import type { Mark, Span } from './text-labels.ts';

type Reading = {
  definition: TextDefinition;
  document: TextDocument;
  fileName: string;
  /** The lines that are read, joined by line breaks. */
  text: string;
  /** Where each line begins in the text. */
  starts: readonly number[];
  marks: readonly Mark[];
  parsed: Parsed;
};
type Found = { text: string; cells: readonly Cell[]; source: Source };

/** What stands before the first place that a cutting pattern fits. */
const uncut = (text: string, cutAt: readonly string[] = []): string => {
  const ends = cutAt.flatMap((pattern) => patternOf(pattern, 'im').exec(text)?.index ?? []);
  return text.slice(0, Math.min(text.length, ...ends));
};

const labelsOf = (definition: TextDefinition): string[] => [
  ...(definition.otherLabels ?? []),
  ...definition.fields.flatMap((rule) => ('labels' in rule ? rule.labels : [])),
  ...definition.fields.flatMap((rule) => ('until' in rule ? (rule.until ?? []) : [])),
  ...Object.values(definition.sections ?? {}).flatMap(({ from, to }) => [...from, ...to]),
];

const spanFor = (reading: Reading, section: string | undefined): Span | null => {
  const whole = { start: 0, end: reading.text.length };
  if (!section) return whole;
  const found = ownMember(reading.definition.sections, section);
  return found ? spanOf(reading.marks, found, reading.text.length) : null;
};

const lineAt = ({ starts }: Reading, offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Lines of a span that hold something, as cells with the address `L12`. */
const linesOf = (reading: Reading, { start, end }: Span): Cell[] => {
  const cells: Cell[] = [];
  const last = lineAt(reading, Math.max(start, end - 1));
  for (let line = lineAt(reading, start); line <= last; line += 1) {
    const from = Math.max(start, reading.starts[line] ?? 0);
    const to = Math.min(end, (reading.starts[line + 1] ?? Infinity) - 1);
    const text = reading.text.slice(from, to);
    if (text.trim() !== '') cells.push({ address: `L${line + 1}`, row: line + 1, column: 1, text });
  }
  return cells;
};

const fromLines = (cells: readonly Cell[]): Source => ({
  from: 'lines',
  lines: [...new Set(cells.map(({ address }) => address))],
});

const foundIn = (reading: Reading, span: Span, join?: string): Found | null => {
  const cells = linesOf(reading, span);
  const raw = reading.text.slice(span.start, span.end).trim();
  const text = join === undefined ? raw : cells.map((cell) => cell.text.trim()).join(join);
  return isNonValue(text) ? null : { text, cells, source: fromLines(cells) };
};

const endOfLine = ({ text }: Reading, offset: number): number => {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at;
};

const valueSpan = (reading: Reading, rule: LabelRule, mark: Mark, section: Span): Span => {
  const lineEnd = Math.min(endOfLine(reading, mark.end), section.end);
  switch (rule.place ?? 'right') {
    case 'right':
      return { start: mark.end, end: lineEnd };
    case 'below': {
      const start = Math.min(lineEnd + 1, section.end);
      const isLabel = reading.marks.some((other) => other.start === start);
      return { start, end: isLabel ? start : Math.min(endOfLine(reading, start), section.end) };
    }
    case 'block': {
      const next = nextMark(reading.marks, mark, rule.until)?.start ?? section.end;
      return { start: mark.end, end: Math.min(next, section.end) };
    }
  }
};

const locate = (reading: Reading, rule: LabelRule): Found | null => {
  const section = spanFor(reading, rule.section);
  if (!section) return null;
  const firstOf = (labels: readonly string[]): Found[] => {
    const all = marksIn(reading.marks, labels, section);
    const marks = rule.occurrence ? all.slice(rule.occurrence - 1, rule.occurrence) : all;
    for (const mark of marks) {
      const found = foundIn(reading, valueSpan(reading, rule, mark, section), rule.join);
      if (found) return [found];
    }
    return [];
  };
  const kept = rule.allLabels
    ? rule.labels.flatMap((label) => firstOf([label]))
    : firstOf(rule.labels);
  if (kept.length === 0) return null;
  const cells = kept.flatMap((value) => value.cells);
  const text = kept.map((value) => value.text).join(rule.join ?? '\n');
  return { text, cells, source: fromLines(cells) };
};

const LONGEST_SHOWN = 80;

/** A label that stands twice with two values: the first is read, and a person looks at both. */
const doubtSecond = (reading: Reading, rule: LabelRule): void => {
  const section = spanFor(reading, rule.section);
  if (!section || rule.occurrence || rule.secret || rule.extract) return;
  const groups = rule.allLabels ? rule.labels.map((label) => [label]) : [rule.labels];
  for (const labels of groups) {
    const found = labels
      .flatMap((label) => marksIn(reading.marks, [label], section))
      .flatMap(
        (mark) => foundIn(reading, valueSpan(reading, rule, mark, section), rule.join) ?? [],
      );
    const [first] = found;
    const other = found.find(({ text }) => first && plainText(text) !== plainText(first.text));
    if (!first || !other) continue;
    const shown = ({ text }: Found): string => plainText(text).slice(0, LONGEST_SHOWN);
    const cells = [...first.cells, ...other.cells].map(({ address }) => address);
    const params = { first: shown(first), second: shown(other) };
    reading.parsed.warnings.push(
      doubtOf('TWO_VALUES.labels', params, { field: rule.field, cells }),
    );
  }
};

const groupOf = (match: Match): string => (match[1] ?? match[0]).trim();

/** The first match that gives a whole value; an identifier that would be cut from a longer word is said. */
const wholeMatch = (
  field: string,
  pattern: string,
  text: string,
): { match: Match | null; cut: string | null } => {
  let cut: string | null = null;
  for (const match of patternOf(pattern, 'im').matchAll(text)) {
    const group = groupOf(match);
    if (group === '') continue;
    const start = match.index + match[0].lastIndexOf(group);
    const longer = cutFrom(field, text, start, group);
    if (longer === null) return { match, cut: null };
    cut ??= longer;
  }
  return { match: null, cut };
};

const extracted = (reading: Reading, rule: LabelRule, found: Found | null): Found | null => {
  if (!found || !rule.extract) return found;
  const { match, cut } = wholeMatch(rule.field, rule.extract, found.text);
  if (match) return { ...found, text: groupOf(match) };
  if (cut !== null)
    sayCut(
      reading.parsed,
      rule.field,
      cut,
      found.cells.map(({ address }) => address),
    );
  return null;
};

const search = (reading: Reading, rule: PatternRule): Found | null => {
  for (const where of rule.where ?? ['text']) {
    const span = where === 'text' ? spanFor(reading, rule.section) : { start: 0, end: 0 };
    const text =
      where === 'text'
        ? span && reading.text.slice(span.start, span.end)
        : visibleText((where === 'subject' ? reading.document.subject : reading.fileName) ?? '');
    if (!span || text === null) continue;
    const { match, cut } = wholeMatch(rule.field, rule.pattern, text);
    // Another place may have a part of the same number that looks whole: it is not asked any more.
    if (cut !== null) {
      sayCut(reading.parsed, rule.field, cut);
      return null;
    }
    if (!match) continue;
    if (where !== 'text') return { text: groupOf(match), cells: [], source: { from: where } };
    const start = span.start + match.index;
    const cells = linesOf(reading, { start, end: start + match[0].length });
    return { text: groupOf(match), cells, source: fromLines(cells) };
  }
  return null;
};

type Entry = { groups: Record<string, string | undefined>; cells: readonly Cell[] };

/** Behind each label one entry; without labels one for each place that the pattern fits. */
const entriesOf = (reading: Reading, rule: GroupRule): (Entry | null)[] => {
  const section = spanFor(reading, rule.section);
  if (!section) return [];
  if (rule.labels.length === 0) {
    const part = reading.text.slice(section.start, section.end);
    return patternOf(rule.split, 'im')
      .matchAll(part)
      .map((match) => {
        const start = section.start + match.index;
        const cells = linesOf(reading, { start, end: start + match[0].length });
        return { groups: match.groups ?? {}, cells };
      });
  }
  return marksIn(reading.marks, rule.labels, section).map((mark) => {
    const found = foundIn(reading, { start: mark.end, end: endOfLine(reading, mark.end) });
    const groups = found && patternOf(rule.split).exec(found.text)?.groups;
    return groups ? { groups, cells: found.cells } : null;
  });
};

const readGroup = (reading: Reading, rule: GroupRule): void => {
  const { parsed } = reading;
  const entries: Record<string, unknown>[] = [];
  const cells: Cell[] = [];
  entriesOf(reading, rule).forEach((found, position) => {
    if (!found || isNonValue(found.groups[rule.needs] ?? '')) return;
    const members = Object.entries(found.groups).map(([name, text]) => [
      name,
      text?.trim() || null,
    ]);
    const entry = Object.fromEntries(members) as Record<string, unknown>;
    for (const name of rule.secrets ?? [])
      if (!isEmpty(entry[name])) parsed.secrets.push(`${rule.field}.${entries.length}.${name}`);
    entries.push(rule.number ? { [rule.number]: position + 1, ...entry } : entry);
    cells.push(...found.cells);
  });
  put(parsed, rule, entries, fromLines(cells));
};

const readRule = (reading: Reading, rule: TextFieldRule): void => {
  const { parsed, definition } = reading;
  if (!hasTurn(parsed, rule)) return;
  switch (rule.kind) {
    case 'value': {
      const found = locate(reading, rule);
      if (found) doubtSecond(reading, rule);
      return putText(parsed, rule, extracted(reading, rule, found), definition);
    }
    case 'text':
      return putText(parsed, rule, search(reading, rule), definition);
    case 'constant':
      return put(parsed, rule, rule.value, { from: 'profile' });
    case 'file-name': {
      const { match, cut } = wholeMatch(rule.field, rule.pattern, reading.fileName);
      if (cut !== null) sayCut(parsed, rule.field, cut);
      const text = match ? groupOf(match) : null;
      const value = rule.upperCase ? (text?.toUpperCase() ?? null) : text;
      return put(parsed, rule, value, { from: 'file-name' });
    }
    case 'cases':
      return putCase(parsed, rule);
    case 'group':
      return readGroup(reading, rule);
  }
};

/** The lines that are read; others are blank, so that every line keeps its number. */
const readable = ({ lines }: TextDocument, { ownWordsOnly }: TextDefinition): readonly string[] => {
  if (!ownWordsOnly) return lines;
  const own = new Set(ownLines(lines));
  return lines.map((line, at) => (own.has(at) ? line : ''));
};

/** Reads a text by a profile's rules. Says what it found; what is required is judged elsewhere. */
export const readText = (
  document: TextDocument,
  fileName: string,
  definition: TextDefinition,
): Parsed => {
  const lines = readable(document, definition).map(visibleText);
  const text = uncut(lines.join('\n'), definition.cutAt);
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const reading: Reading = {
    definition,
    document,
    fileName,
    text,
    starts,
    marks: marksOf(text, labelsOf(definition)),
    parsed: emptyParsed(),
  };
  for (const rule of definition.fields) readRule(reading, rule);
  return reading.parsed;
};

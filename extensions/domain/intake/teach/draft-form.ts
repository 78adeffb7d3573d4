import { ownMember, setMember } from '../../kernel/paths.ts';
import {
  addressOf,
  type Cell,
  type Grid,
  gridOf,
  parseAddress,
  type Sheet,
} from '../../documents/index.ts';
import { isNonValue, normaliseLabel } from '../labels.ts';
import { indexLabels, locateValue, sectionRange } from '../locate.ts';
import type { FieldRule, FormDefinition, Section, ValueRule } from '../profile.ts';
import { labelsOf } from '../read-form.ts';
import { targetField } from '../target-fields.ts';
import { anchorsOf, anchorWords, isLabelLike, sameLabels } from './anchor.ts';
import type { Anchor } from './anchor.ts';
import { commonOf, headRules } from './common.ts';
import type { Answer, Lesson, LessonNote, LessonProblem } from './lesson.ts';
import { barsOf, sectionOf } from './sections.ts';
import { tickGroupAt, tickRule } from './tick-group.ts';
import { lacksClock, treatmentOf } from './treat.ts';
import { isKnownWord } from './words.ts';

type Work = {
  lesson: Lesson;
  grid: Grid;
  taken: (cell: Cell) => boolean;
  sections: Record<string, Section>;
  notes: LessonNote[];
  problems: LessonProblem[];
};

/** Label, section and occurrence that lead to one place and to no other. */
const ruleOf = (work: Work, field: string, anchors: readonly Anchor[]): ValueRule => {
  const [first] = anchors as [Anchor, ...Anchor[]];
  const rule: ValueRule = {
    kind: 'value',
    field,
    labels: [...new Set(anchors.map(({ text }) => text.trim()))],
    ...(first.place === 'right' ? {} : { place: first.place }),
    ...(first.line ? { line: first.line } : {}),
  };
  if (anchors.length > 1) return { ...rule, allLabels: true };
  const same = sameLabels(work.grid, first);
  if (same.length === 1) return rule;
  const bars = barsOf(work.grid, work.taken);
  const section = sectionOf(bars, first.label);
  const inSection = section
    ? same.filter((cell) => sectionOf(bars, cell)?.name === section.name)
    : same;
  if (section) setMember(work.sections, section.name, section.rows);
  return {
    ...rule,
    ...(section ? { section: section.name } : {}),
    ...(inSection.length > 1 ? { occurrence: inSection.indexOf(first.label) + 1 } : {}),
  };
};

/** Whether the rule, with every label known that we know of, finds just these cells. */
const leadsTo = (work: Work, rule: ValueRule, known: readonly string[], cells: readonly Cell[]) => {
  const index = indexLabels(work.grid, known);
  const section = rule.section ? ownMember(work.sections, rule.section) : undefined;
  const located = locateValue(work.grid, index, rule, section && sectionRange(index, section));
  const found = located?.cells.map(({ address }) => address) ?? [];
  return cells.every(({ address }) => found.includes(address)) && found.length === cells.length;
};

const MOST_TRIES = 6;

const anchored = (
  work: Work,
  answer: Answer,
  known: readonly string[],
): { rule: ValueRule; anchors: Anchor[]; cells: Cell[] } | null => {
  const spots = (answer.cells ?? []).map(parseAddress);
  const options = spots.map((spot, index) => {
    const found = anchorsOf(work.grid, spot, answer.field, work.taken);
    const wanted = index === 0 ? found.filter(({ label }) => label.address === answer.label) : [];
    return (wanted.length > 0 ? wanted : found).slice(0, MOST_TRIES);
  });
  if (options.length === 0 || options.some((found) => found.length === 0)) return null;
  const cells = spots.flatMap(({ row, column }) => {
    const cell = work.grid.at(row, column);
    return cell && !isNonValue(cell.text) ? [cell] : [];
  });
  const tries = (options[0] as Anchor[]).map((first): Anchor[] => [
    first,
    ...options
      .slice(1)
      .map((found) => found.find(({ place }) => same(place, first.place)) ?? (found[0] as Anchor)),
  ]);
  for (const anchors of tries) {
    const rule = ruleOf(work, answer.field, anchors);
    if (cells.length === 0 || leadsTo(work, rule, known, cells)) return { rule, anchors, cells };
  }
  const [anchors] = tries;
  return anchors ? { rule: ruleOf(work, answer.field, anchors), anchors, cells } : null;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const draftCells = (work: Work, answer: Answer, known: readonly string[]): FieldRule | null => {
  const target = targetField(answer.field);
  const found = anchored(work, answer, known);
  const addresses = answer.cells ?? [];
  if (!target || !found) {
    const message = `No label was found beside ${addresses.join(', ')}. Click a cell that has one.`;
    work.problems.push({ field: answer.field, message });
    return null;
  }
  const { rule, anchors, cells } = found;
  if (cells.length > 0 && !leadsTo(work, rule, known, cells))
    work.problems.push({
      field: answer.field,
      message: `The rule ${anchorWords(anchors[0] as Anchor)} does not lead to ${addresses.join(', ')}. Choose another cell.`,
    });
  if (target.kind === 'moment' && lacksClock(cells))
    work.problems.push({
      field: answer.field,
      message: 'The cell has a day but no time. Add the cell with the time to the same field.',
    });
  work.notes.push({
    field: answer.field,
    words: anchors.map(anchorWords).join(' and '),
    label: anchors[0]?.label.address ?? null,
    cells: addresses,
  });
  const texts = cells.map(({ text }) => textAt(text, anchors[0] as Anchor));
  return { ...rule, ...treatmentOf(target, texts, answer.words) };
};

const textAt = (text: string, { place, text: label }: Anchor): string =>
  place === 'inside'
    ? text.slice(text.indexOf(label) + label.length).replace(/^\s*:\s*/, '')
    : text;

const draftTick = (work: Work, answer: Answer): FieldRule | null => {
  const target = targetField(answer.field);
  const group = answer.cells?.[0] ? tickGroupAt(work.grid, parseAddress(answer.cells[0])) : null;
  if (!target || !group) {
    work.problems.push({
      field: answer.field,
      message: `No word to tick was found at ${answer.cells?.[0] ?? 'this place'}.`,
    });
    return null;
  }
  const { mark, word } = group.ticked ?? {};
  work.notes.push({
    field: answer.field,
    words: `the ticked one of ${group.words.map(({ text }) => `"${text.trim()}"`).join(', ')}`,
    label: group.label.address,
    cells: mark && word ? [mark.address, word.address] : [],
  });
  return tickRule(target, group, answer.words);
};

const draftRule = (work: Work, answer: Answer, known: readonly string[]): FieldRule | null => {
  if (answer.from === 'tick') return draftTick(work, answer);
  if (answer.from === 'cells') return draftCells(work, answer, known);
  work.notes.push({ field: answer.field, words: 'always the same', label: null, cells: [] });
  return { kind: 'constant', field: answer.field, value: answer.value };
};

const MOST_LABELS = 200;

/** Texts that name something we do not read, so that they are never taken for a value. */
const otherLabels = (grid: Grid, rules: readonly FieldRule[], taken: (cell: Cell) => boolean) => {
  const own = rules.flatMap((rule) => ('labels' in rule ? rule.labels : [])).map(normaliseLabel);
  const words = rules.flatMap((rule) => (rule.kind === 'tick' ? Object.keys(rule.words) : []));
  const isOwn = (cell: Cell): boolean => own.includes(normaliseLabel(cell.text));
  const perColumn = new Map<number, number>();
  for (const cell of grid.cells.filter(isOwn))
    perColumn.set(cell.column, (perColumn.get(cell.column) ?? 0) + 1);
  const names = grid.cells
    .filter(
      (cell) =>
        isLabelLike(cell.text) &&
        !isOwn(cell) &&
        !taken(cell) &&
        !words.includes(cell.text.trim()) &&
        (isKnownWord(cell.text) ||
          cell.text.trim().endsWith(':') ||
          (perColumn.get(cell.column) ?? 0) >= 2),
    )
    .map(({ text }) => text.trim());
  return [...new Set(names)].slice(0, MOST_LABELS);
};

/** The definition that reads a form as a person has said it. */
export const draftForm = (
  lesson: Lesson,
  sheet: Sheet,
): { definition: FormDefinition; notes: LessonNote[]; problems: LessonProblem[] } => {
  const grid = gridOf(sheet);
  const valued = new Set(
    lesson.answers.flatMap(({ from, cells }) => (from === 'cells' ? (cells ?? []) : [])),
  );
  const newWork = (): Work => ({
    lesson,
    grid,
    taken: (cell) => valued.has(addressOf(cell.row, cell.column)),
    sections: {},
    notes: [],
    problems: [],
  });
  const rulesOf = (work: Work, known: readonly string[]): FieldRule[] =>
    lesson.answers.flatMap((answer) => draftRule(work, answer, known) ?? []);
  // The first round finds the labels, the second reads with all of them known.
  const first = newWork();
  const others = otherLabels(grid, rulesOf(first, []), first.taken);
  const known = labelsOf({
    ...base(lesson),
    sections: first.sections,
    otherLabels: others,
    fields: rulesOf(newWork(), []),
  });
  const work = newWork();
  const fields = [...headRules(lesson), ...rulesOf(work, known)];
  const definition: FormDefinition = {
    ...base(lesson),
    ...(others.length > 0 ? { otherLabels: others } : {}),
    ...(Object.keys(work.sections).length > 0 ? { sections: work.sections } : {}),
    fields,
  };
  return { definition, notes: work.notes, problems: work.problems };
};

const base = (lesson: Lesson): Omit<FormDefinition, 'fields'> => ({
  timeZone: lesson.timeZone,
  ...(lesson.country && { country: lesson.country }),
  ...commonOf(lesson),
});

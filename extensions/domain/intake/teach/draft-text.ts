import type { TextDocument } from '../../documents/index.ts';
import { isNonValue, normaliseLabel, splitInside } from '../labels.ts';
import type { LabelRule, PatternRule, TextDefinition, TextFieldRule } from '../profile.ts';
import { targetField } from '../target-fields.ts';
import type { TargetField } from '../target-fields.ts';
import { isLabelLike } from './anchor.ts';
import { commonOf, headRules } from './common.ts';
import type { Answer, Lesson, LessonNote, LessonProblem } from './lesson.ts';
import { isDayOrMoment, clockFormatsOf, shapeOf } from './shapes.ts';
import type { Choice, Suggestion } from './suggest.ts';
import { treatmentOf } from './treat.ts';
import { fieldsOfLabel, isKnownWord, knownPrefix, orderTypeOf } from './words.ts';

/** A line taken apart; `value` is empty when the label stands alone. */
export type TextLine = {
  line: number;
  label: string;
  value: string;
  /** A row of a table, label and value in cells of their own. */
  isRow?: boolean;
};

const LONGEST_LABEL = 40;

/** `Service ID\tTBBNA1`, `Service ID : TBBNA1`, `Service ID TBBNA1` and a label alone. */
const lineOf = (text: string, line: number): TextLine | null => {
  const tab = /^\s*([^\t]{2,40}?)\s*:?\s*\t+\s*:?\s*(.*)$/.exec(text);
  if (tab) return { line, label: tab[1] ?? '', value: (tab[2] ?? '').trim(), isRow: true };
  const inside = splitInside(text);
  if (inside && inside.label.split(/\s+/).length <= 6) return { line, ...inside };
  const trimmed = text.trim();
  if (trimmed.length <= LONGEST_LABEL && (/:$/.test(trimmed) || isKnownWord(trimmed)))
    return { line, label: trimmed.replace(/\s*:$/, ''), value: '' };
  const label = knownPrefix(trimmed);
  if (!label) return null;
  const rest = trimmed.slice(label.length).trim();
  // "LAN IP, Gateway IP (if any)" is a longer label, not a value of the shorter one.
  return /^[,/(&]/.test(rest) ? { line, label: trimmed, value: '' } : { line, label, value: rest };
};

export const linesOf = ({ lines }: TextDocument): TextLine[] =>
  lines.flatMap((text, index) => lineOf(text, index + 1) ?? []);

/** The preview shows line 12 in the cell A12. */
const rowOf = (address: string): number => Number(/\d+$/.exec(address)?.[0] ?? 0);

type Found = { rule: LabelRule | PatternRule; value: string; words: string };

const occurrenceOf = (all: readonly TextLine[], wanted: TextLine): number | undefined => {
  const same = all.filter(({ label }) => normaliseLabel(label) === normaliseLabel(wanted.label));
  return same.length > 1 ? same.findIndex(({ line }) => line === wanted.line) + 1 : undefined;
};

const byLabel = (
  document: TextDocument,
  all: readonly TextLine[],
  answer: Answer,
  target: TargetField,
): Found | null => {
  const row = rowOf(answer.cells?.[0] ?? '');
  const own = all.find(({ line }) => line === row);
  const above = all.findLast(({ line, value }) => line < row && line >= row - 2 && value === '');
  const head = own ?? above;
  if (!head) return null;
  const occurrence = occurrenceOf(all, head);
  const place =
    target.kind === 'long' || target.kind === 'address' ? 'block' : own ? 'right' : 'below';
  return {
    rule: {
      kind: 'value',
      field: answer.field,
      labels: [head.label],
      ...(place === 'right' ? {} : { place }),
      ...(occurrence ? { occurrence } : {}),
    },
    value: own ? own.value : (document.lines[row - 1] ?? '').trim(),
    words: `behind "${head.label}" (line ${head.line})`,
  };
};

/** A value without label is found by its make, wherever it stands. */
const byShape = (text: string, answer: Answer, target: TargetField): Found | null => {
  const word =
    answer.text ?? text.split(/\s+/).find((part) => shapeOf(part)?.kinds[0] === target.kind);
  if (!word) return null;
  const { options } = treatmentOf({ ...target, path: 'serviceId', kind: 'id' }, [word]);
  const pattern = typeof options?.pattern === 'string' ? options.pattern : null;
  if (!pattern || target.kind !== 'id') return null;
  return {
    rule: {
      kind: 'text',
      field: answer.field,
      pattern: `\\b(${pattern})\\b`,
      where: ['text', 'subject'],
    },
    value: word,
    words: `what looks like "${word}", wherever it stands`,
  };
};

const MOST_OTHERS = 200;
const ROWS_OF_TABLE = 5;

/**
 * Labels that end the value before them. Where a text is a table, "Contact: …" without cells is
 * something that somebody wrote into a value, and words alone above a row are a heading.
 */
const endingLabels = (all: readonly TextLine[], { lines }: TextDocument): string[] => {
  const rows = all.filter(({ isRow }) => isRow);
  if (rows.length < ROWS_OF_TABLE) return all.map(({ label }) => label);
  const alone = all.filter(
    ({ isRow, value, line }) => !isRow && value === '' && !/:\s*$/.test(lines[line - 1] ?? ''),
  );
  const headings = rows.map(({ line }) => (lines[line - 2] ?? '').trim());
  return [
    ...[...rows, ...alone].map(({ label }) => label),
    ...headings.filter((text) => /^[\p{L} ]{3,40}$/u.test(text)),
  ];
};

/** The definition that reads a mail or a printed page as a person has said it. */
export const draftText = (
  lesson: Lesson,
  document: TextDocument,
): { definition: TextDefinition; notes: LessonNote[]; problems: LessonProblem[] } => {
  const all = linesOf(document);
  const notes: LessonNote[] = [];
  const problems: LessonProblem[] = [];
  const fields = lesson.answers.flatMap((answer): TextFieldRule[] => {
    const target = targetField(answer.field);
    if (!target) return [];
    if (answer.from === 'constant') {
      notes.push({ field: answer.field, words: 'always the same', label: null, cells: [] });
      return [{ kind: 'constant', field: answer.field, value: answer.value }];
    }
    const cells = answer.cells ?? [];
    const found = cells.map(
      (address) =>
        byLabel(document, all, { ...answer, cells: [address] }, target) ??
        byShape(document.lines[rowOf(address) - 1] ?? '', answer, target),
    );
    const kept = found.filter((one) => one !== null);
    const [first] = kept;
    if (!first || kept.length < cells.length) {
      const message = `No label was found before ${cells.map((cell) => `line ${rowOf(cell)}`).join(', ')}.`;
      problems.push({ field: answer.field, message });
      return [];
    }
    notes.push({
      field: answer.field,
      words: kept.map(({ words }) => words).join(' and '),
      label: null,
      cells,
    });
    const rule =
      kept.length > 1 && first.rule.kind === 'value' ? joined(first.rule, kept) : first.rule;
    return [
      {
        ...rule,
        ...treatmentOf(
          target,
          kept.map(({ value }) => value),
          answer.words,
        ),
      },
    ];
  });
  const own = new Set(
    fields.flatMap((rule) => ('labels' in rule ? rule.labels.map(normaliseLabel) : [])),
  );
  const others = endingLabels(all, document).filter((label) => !own.has(normaliseLabel(label)));
  const definition: TextDefinition = {
    timeZone: lesson.timeZone,
    ...(lesson.country && { country: lesson.country }),
    ...commonOf(lesson),
    otherLabels: [...new Set(others.filter(isLabelLike))].slice(0, MOST_OTHERS),
    fields: [...(headRules(lesson) as TextFieldRule[]), ...fields],
  };
  return { definition, notes, problems };
};

const joined = (rule: LabelRule, all: readonly Found[]): LabelRule => {
  const { occurrence: _, ...rest } = rule;
  const labels = all.flatMap(({ rule: one }) => (one.kind === 'value' ? one.labels : []));
  return { ...rest, labels: [...new Set(labels)], allLabels: true, join: ' ' };
};

const ROW_BONUS = 0.1;
/** A cell of a table counts more than a line in it; of many days one is called the appointment. */
const meritOf = ({ label, isRow }: TextLine, path: string): number =>
  (isRow ? ROW_BONUS : 0) + (path === 'appointment' && /appointment/i.test(label) ? 1 : 0);

/** What the lines of a text most likely are. */
export const suggestText = (document: TextDocument): Suggestion[] => {
  const fields = new Set<string>();
  const used = new Set<number>();
  const ranked = linesOf(document)
    .flatMap((line) =>
      fieldsOfLabel(line.label).map((match) => ({
        ...line,
        ...match,
        merit: match.score + meritOf(line, match.path),
      })),
    )
    .filter(({ value }) => value !== '' && !isNonValue(value))
    .sort((a, b) => b.merit - a.merit || a.line - b.line);
  const found = ranked.flatMap(({ path, line, label, value, score }): Suggestion[] => {
    const target = targetField(path);
    if (!target || fields.has(path) || used.has(line)) return [];
    if (target.kind === 'moment' && !isDayOrMoment(value)) return [];
    if (target.kind === 'choice' && orderTypeOf(value) === null) return [];
    fields.add(path);
    used.add(line);
    return [
      {
        field: path,
        from: 'cells',
        cells: [`A${line}`],
        shown: value,
        score: Math.round(score * 90) / 100,
        why: `"${label}" is a word for ${target.label.toLowerCase()}.`,
      },
    ];
  });
  return withClock(document, found);
};

/** A line with the time of day below the line with the day. */
const withClock = (document: TextDocument, found: Suggestion[]): Suggestion[] => {
  const lines = linesOf(document);
  return found.map((one) => {
    if (one.field !== 'appointment' || /\d:\d/.test(one.shown)) return one;
    const row = rowOf(one.cells?.[0] ?? '');
    const clock = lines.find(
      ({ line, value, label }) =>
        line > row && line <= row + 3 && /time/i.test(label) && clockFormatsOf(value).length > 0,
    );
    return clock
      ? {
          ...one,
          cells: [...(one.cells ?? []), `A${clock.line}`],
          shown: `${one.shown} ${clock.value}`,
        }
      : one;
  });
};

/** For each line of a text the fields it may be, best first. */
export const choicesOfText = (document: TextDocument): Record<string, Choice[]> =>
  Object.fromEntries(
    linesOf(document).map(({ line, label }) => [
      `A${line}`,
      fieldsOfLabel(label)
        .slice(0, 5)
        .map(({ path, score }) => ({ field: path, score, why: `beside "${label}"` })),
    ]),
  );

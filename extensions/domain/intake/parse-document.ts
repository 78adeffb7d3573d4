import { ownMember } from '../kernel/paths.ts';
import { isOrderKind, type MailKind } from './choices.ts';
import { notesOf, readNote } from '../documents/index.ts';
import type { Document, ReadNote, Sheet, TextDocument, Workbook } from '../documents/index.ts';
import { finding } from './errors.ts';
import type { Finding } from './errors.ts';
import { type ParsedDraft, withDoubts } from './document-doubts.ts';
import { judge } from './judge.ts';
import type { ListSheet } from './list-sheet.ts';
import { withoutHelpers } from './parsed.ts';
import type { Parsed } from './parsed.ts';
import type { FormDefinition, ParserProfile } from './profile.ts';
import type { ProfileProblem } from './profile-problem.ts';
import { refusedPatterns } from './profile-schema.ts';
import { readForm } from './read-form.ts';
import { secondForm, unknownSheet } from './not-read.ts';
import { readTable } from './read-table.ts';
import type { Junk } from './table-row.ts';
import { readText } from './read-text.ts';
import { doubtAside } from './aside.ts';
import { doubtStruck } from './struck.ts';
import { doubtOtherRequest } from './other-request.ts';
import { doubtOtherNames, doubtOtherSubject, doubtSubjectSays } from './other-subject.ts';
import { doubtOtherValues } from './other-values.ts';
import { doubtOtherAddress } from './other-address.ts';
import { doubtNewerLines } from './other-dates.ts';
import { doubtFarDates } from './date-window.ts';
import { doubtOddTexts } from './odd-texts.ts';
import { doubtNamedStates } from './row-state.ts';
import { lastRowsOf, leftOutNotes } from './left-out.ts';
import { refuseJumped } from './jumped-labels.ts';
import { driftOf, type Drift } from './teach/drift.ts';
import { layoutOf } from './teach/layout.ts';
import { formsIn } from './repeated-text.ts';
import { type Recognition, recogniseText, recogniseWorkbook } from './recognise.ts';

export type { ParsedDraft };
export type ParsedDocument =
  | {
      ok: true;
      profile: string;
      certainty: number;
      kind: MailKind;
      sheet: string;
      /**
       * One for a form or a text, one for each row of a list. Of another kind than `work_order` and
       * `fault` the one reading is no draft of an order: it says what is asked for.
       */
      drafts: ParsedDraft[];
      /** Of a list: the columns that its rows were read from. */
      sheets: ListSheet[];
      /** Rows that are no orders, each with the reason. */
      junk: Junk[];
      /** What stands elsewhere than when the profile was activated; null when nothing moved. */
      drift: Drift | null;
      /** What of the document was not read, or read in doubt. */
      notes?: readonly ReadNote[];
    }
  | { ok: false; error: Finding; notes?: readonly ReadNote[] };

type Rest = { fileName: string; profiles: readonly ParserProfile[]; today: Date };
type Layout = { profile: ParserProfile; certainty: number };

const kindOf = (parsed: Parsed, { profile }: Layout): MailKind =>
  (parsed.values.$kind as MailKind | null | undefined) ?? profile.definition.kind ?? 'work_order';

const oneReading = (
  parsed: Parsed,
  layout: Layout,
  sheet: string,
  drift: Drift | null,
  today: Date,
): ParsedDocument => {
  const { profile, certainty } = layout;
  if (drift) refuseJumped(parsed, profile, drift);
  doubtFarDates(parsed, profile.definition, today);
  if (isOrderKind(kindOf(parsed, layout))) {
    doubtOddTexts(parsed);
    doubtNamedStates(parsed);
  }
  const warnings = drift ? [...parsed.warnings, driftFinding(drift)] : parsed.warnings;
  const errors = [...parsed.errors, ...refusedFindings(profile)];
  const read = { ...parsed, ...withoutHelpers(parsed), warnings, errors };
  const judged = judge(read, profile, certainty);
  return {
    ok: true,
    profile: profile.code,
    certainty,
    kind: kindOf(parsed, layout),
    sheet,
    drafts: [{ ...judged, sheet, row: null }],
    sheets: [],
    junk: [],
    drift,
  };
};

export const driftIn = (sheet: Sheet, profile: ParserProfile): Drift | null => {
  const now = profile.layout ? layoutOf(sheet, profile) : null;
  return profile.layout && now ? driftOf(profile.layout, now, profile.definition.drift) : null;
};

const MOST_NAMED = 3;

const driftFinding = ({ notes }: Drift): Finding => {
  const more = notes.length - MOST_NAMED;
  const named = notes.slice(0, MOST_NAMED).map(({ text }) => text);
  const words = [...named, ...(more > 0 ? [`${more} more.`] : [])].join(' ');
  return finding('LAYOUT_DRIFT', { message: `The form has changed: ${words}` });
};

const wordsOf = ({ code }: ParserProfile, { path, message }: ProfileProblem): string =>
  `In the profile "${code}", ${path}: ${message}. Ask an administrator to correct it.`;

/** A pattern that was stored before it was refused fits nothing; whoever reads by it is told. */
const refusedFindings = (profile: ParserProfile): Finding[] =>
  refusedPatterns(profile)
    .slice(0, MOST_NAMED)
    .map((problem) => finding('PROFILE_PATTERN_REFUSED', { message: wordsOf(profile, problem) }));

/** It may be unknown only because the profile that knows it is broken. */
const unknown = (profiles: readonly ParserProfile[]): ParsedDocument => {
  const broken = profiles.find((profile) =>
    refusedPatterns(profile).some(({ path }) => path.startsWith('recognise')),
  );
  const [problem] = broken ? refusedPatterns(broken) : [];
  const usual = finding('LAYOUT_UNKNOWN');
  if (!broken || !problem) return { ok: false, error: usual };
  return {
    ok: false,
    error: { ...usual, message: `${usual.message} ${wordsOf(broken, problem)}` },
  };
};

/** What is the same order is there once, however often a workbook or a text shows it. */
const identityOf = ({ values }: ParsedDraft): string =>
  JSON.stringify(
    ['serviceId', 'ticketId', 'awoNumber', 'woNumber', 'orderType'].map(
      (field) => ownMember(values, field) ?? null,
    ),
  );

/** Several forms of one document: a draft for each that is not the same order once more. */
const together = (
  first: ParsedDocument,
  more: readonly ParsedDocument[],
  notes: readonly ReadNote[],
): ParsedDocument => {
  if (!first.ok) return first;
  const drafts = new Map<string, ParsedDraft>();
  for (const draft of [first, ...more].flatMap((one) => (one.ok ? one.drafts : [])))
    if (!drafts.has(identityOf(draft))) drafts.set(identityOf(draft), draft);
  return { ...first, drafts: [...drafts.values()], notes };
};

/** The sheets that a profile knows beside the one that fits best. */
export const otherSheets = (
  workbook: Workbook,
  best: Recognition,
  fileName: string,
  profiles: readonly ParserProfile[],
  isRead: (sheet: Sheet) => boolean = () => false,
): { alike: Recognition[]; notes: ReadNote[] } => {
  const alike: Recognition[] = [];
  const notes: ReadNote[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet === best.sheet) continue;
    const found = recogniseWorkbook({ sheets: [sheet] }, fileName, profiles);
    if (!found) {
      if (!isRead(sheet)) notes.push(...unknownSheet(sheet));
      continue;
    }
    if (found.profile.code === best.profile.code) alike.push(found);
    else
      notes.push(
        readNote(
          'SHEET_NOT_READ',
          { sheet: sheet.name, layout: found.profile.name },
          { needsPerson: true },
        ),
      );
  }
  return { alike, notes };
};

/** A list or a form without orders is said to be one, or nobody would know that it came. */
export const emptyNote = (drafts: number): ReadNote[] =>
  drafts > 0 ? [] : [readNote('NO_ORDERS', {}, { needsPerson: true })];

const formOf = (sheet: Sheet, fileName: string, definition: FormDefinition): Parsed => {
  const parsed = readForm(sheet, fileName, definition);
  for (const [row, columns] of sheet.struck ?? []) doubtStruck(parsed, columns, row);
  doubtAside(parsed, sheet.aside, null);
  return parsed;
};

const parseWorkbook = (workbook: Workbook, { fileName, profiles, today }: Rest): ParsedDocument => {
  const found = recogniseWorkbook(workbook, fileName, profiles);
  if (!found) return unknown(profiles);
  const { profile, sheet, certainty } = found;
  if (profile.family === 'form') {
    const others = otherSheets(workbook, found, fileName, profiles);
    const first = oneReading(
      formOf(sheet, fileName, profile.definition),
      found,
      sheet.name,
      driftIn(sheet, profile),
      today,
    );
    const more = others.alike.map((one) =>
      oneReading(
        formOf(one.sheet, fileName, profile.definition),
        one,
        one.sheet.name,
        driftIn(one.sheet, profile),
        today,
      ),
    );
    const seconds = [sheet, ...others.alike.map((one) => one.sheet)].flatMap((one) =>
      secondForm(one, profile.definition),
    );
    return together(first, more, [...others.notes, ...seconds]);
  }
  const { rows, junk, sheets, notes } = readTable(workbook, profile.definition, today);
  const read = new Set(sheets.map(({ name }) => name));
  const others = otherSheets(workbook, found, fileName, profiles, ({ name }) => read.has(name));
  const refused = refusedFindings(profile);
  const drafts = rows.map(({ row, ...parsed }) => ({
    ...judge({ ...parsed, errors: [...parsed.errors, ...refused] }, profile, certainty),
    sheet: parsed.sheet,
    row,
  }));
  const { code, definition } = profile;
  const kind = definition.kind ?? 'work_order';
  return {
    ok: true,
    profile: code,
    certainty,
    kind,
    sheet: sheet.name,
    drafts,
    sheets,
    junk,
    drift: driftIn(sheet, profile),
    notes: [
      ...others.notes,
      ...notes,
      ...leftOutNotes(junk, lastRowsOf(rows)),
      ...emptyNote(drafts.length),
    ],
  };
};

const parseText = (text: TextDocument, { fileName, profiles, today }: Rest): ParsedDocument => {
  const found = recogniseText(text, fileName, profiles);
  if (!found) return unknown(profiles);
  const { definition } = found.profile;
  const forms = formsIn(text, definition);
  const isNamed = forms.some(({ subject }) => subject !== null);
  const [first, ...more] = forms.map((form) => {
    // What the name of the file or mail says belongs to one of several forms at most.
    const isAnothers = forms.length > 1 && form.subject === null;
    const read = readText(form, isAnothers ? '' : fileName, definition);
    doubtOtherSubject(read, isNamed ? form.subject : text.subject);
    doubtOtherRequest(read, form, definition.kind);
    const isOrder = isOrderKind(kindOf(read, found));
    if (isOrder && forms.length === 1) {
      doubtOtherNames(read, text.subject, definition);
      doubtSubjectSays(read, text.subject);
    }
    if (isOrder) {
      doubtNewerLines(read, form.lines, definition.timeZone);
      doubtOtherAddress(read, form.lines);
      doubtOtherValues(read, form.lines);
    }
    return oneReading(read, found, '', null, today);
  }) as [ParsedDocument, ...ParsedDocument[]];
  if (!first.ok || isOrderKind(first.kind)) return together(first, more, []);
  const different = together(first, more, []);
  const count = different.ok ? different.drafts.length : 1;
  if (count === 1) return first;
  return { ...first, notes: [readNote('SEVERAL_REQUESTS', { count }, { needsPerson: true })] };
};

const parseBySort = ({ document, ...rest }: Rest & { document: Document }): ParsedDocument =>
  document.kind === 'workbook'
    ? parseWorkbook(document.workbook, rest)
    : parseText(document.text, rest);

/** From a document to what it says, by the profile that fits best. */
export const parseDocument = (input: Rest & { document: Document }): ParsedDocument => {
  const parsed = parseBySort(input);
  const notes = [...notesOf(input.document), ...(parsed.notes ?? [])];
  const noted = notes.length > 0 ? { notes } : {};
  if (!parsed.ok) return { ...parsed, ...noted };
  const { notes: _, ...rest } = parsed;
  const drafts = parsed.drafts.map((draft, at) => withDoubts(draft, notes, at));
  return { ...rest, ...noted, drafts };
};

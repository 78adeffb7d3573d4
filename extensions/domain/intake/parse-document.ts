import type { MailKind } from './choices.ts';
import type { Document, Sheet, TextDocument, Workbook } from '../documents/index.ts';
import { finding } from './errors.ts';
import type { Finding } from './errors.ts';
import { judge } from './judge.ts';
import type { Judged } from './judge.ts';
import type { ListSheet } from './list-sheet.ts';
import { withoutHelpers } from './parsed.ts';
import type { Parsed } from './parsed.ts';
import type { ParserProfile } from './profile.ts';
import type { ProfileProblem } from './profile-problem.ts';
import { refusedPatterns } from './profile-schema.ts';
import { readForm } from './read-form.ts';
import { type Junk, readTable } from './read-table.ts';
import { readText } from './read-text.ts';
import { doubtFarDates } from './date-window.ts';
import { refuseJumped } from './jumped-labels.ts';
import { driftOf, type Drift } from './teach/drift.ts';
import { layoutOf } from './teach/layout.ts';
import { recogniseText, recogniseWorkbook } from './recognise.ts';

export type ParsedDraft = Judged & {
  /** Empty for a text. */
  sheet: string;
  row: number | null;
};
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
    }
  | { ok: false; error: Finding };

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

const parseWorkbook = (workbook: Workbook, { fileName, profiles, today }: Rest): ParsedDocument => {
  const found = recogniseWorkbook(workbook, fileName, profiles);
  if (!found) return unknown(profiles);
  const { profile, sheet, certainty } = found;
  if (profile.family === 'form')
    return oneReading(
      readForm(sheet, fileName, profile.definition),
      found,
      sheet.name,
      driftIn(sheet, profile),
      today,
    );
  const { rows, junk, sheets } = readTable(workbook, profile.definition, today);
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
  };
};

const parseText = (text: TextDocument, { fileName, profiles, today }: Rest): ParsedDocument => {
  const found = recogniseText(text, fileName, profiles);
  if (!found) return unknown(profiles);
  return oneReading(readText(text, fileName, found.profile.definition), found, '', null, today);
};

/** From a document to what it says, by the profile that fits best. */
export const parseDocument = ({
  document,
  ...rest
}: Rest & { document: Document }): ParsedDocument =>
  document.kind === 'workbook'
    ? parseWorkbook(document.workbook, rest)
    : parseText(document.text, rest);

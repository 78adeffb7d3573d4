import {
  type Document,
  type Preview,
  previewOfText,
  previewsOf,
} from '../../../../domain/documents/index.ts';
import type { Finding } from '../../../../domain/intake/errors.ts';
import { judge, type Judged } from '../../../../domain/intake/judge.ts';
import { parseDocument } from '../../../../domain/intake/parse-document.ts';
import { getPath } from '../../../../domain/kernel/paths.ts';
import { withoutHelpers } from '../../../../domain/intake/parsed.ts';
import type { ParserProfile } from '../../../../domain/intake/profile.ts';
import { readForm } from '../../../../domain/intake/read-form.ts';
import { readTable } from '../../../../domain/intake/read-table.ts';
import { readText } from '../../../../domain/intake/read-text.ts';
import {
  choicesOf,
  draftProfile,
  familyOf,
  layoutOf,
  suggestionsOf,
  type Choice,
  type Drafted,
  type Layout,
  type Lesson,
  type Suggestion,
} from '../../../../domain/intake/teach/index.ts';

/** What is asked about one sample. */
export type TeachAsk = {
  /** A profile is drafted from it … */
  lesson?: Lesson;
  /** … or this one is tried. */
  profile?: ParserProfile;
  /** Labels of the company's other forms, one list for each. */
  elsewhere: readonly (readonly string[])[];
  /** The company's profiles, to say which one knows the file already. */
  profiles: readonly ParserProfile[];
};

export type TeachReading = {
  /** Whether the profile knows the file as its own. */
  isRecognised: boolean;
  certainty: number;
  drafts: Judged[];
  count: number;
};
export type Taught = {
  family: ParserProfile['family'];
  sheets: Preview[];
  suggestions: Suggestion[];
  choices: Record<string, Choice[]>;
  knownAs: { code: string; certainty: number } | null;
  drafted: Drafted | null;
  reading: TeachReading | null;
  layout: Layout | null;
};
export type TeachResult = ({ ok: true } & Taught) | { ok: false; error: Finding };

const MOST_DRAFTS = 5;
/** A person who teaches a form wants to see the whole of it. */
const TEACH_LIMITS = { rows: 400, rowsOfFile: 800, columns: 60 };

const sheetFor = (document: Document, profile: ParserProfile, fileName: string, today: Date) => {
  const parsed = parseDocument({ document, fileName, profiles: [profile], today });
  return parsed.ok ? { certainty: parsed.certainty, sheet: parsed.sheet } : null;
};

/** Reads by the profile even where its signs do not hold: a person wants to see what it would read. */
const readBy = (
  document: Document,
  profile: ParserProfile,
  fileName: string,
  today: Date,
  sheetName: string | undefined,
): TeachReading => {
  const known = sheetFor(document, profile, fileName, today);
  const certainty = known?.certainty ?? 0;
  const head = { isRecognised: known !== null, certainty };
  if (document.kind === 'text') {
    if (profile.family !== 'text') return { ...head, drafts: [], count: 0 };
    const parsed = readText(document.text, fileName, profile.definition);
    const draft = judge({ ...parsed, ...withoutHelpers(parsed) }, profile, certainty);
    return { ...head, drafts: [draft], count: 1 };
  }
  const { sheets } = document.workbook;
  const sheet = sheets.find(({ name }) => name === (known?.sheet ?? sheetName)) ?? sheets[0];
  if (profile.family === 'form' && sheet) {
    const parsed = readForm(sheet, fileName, profile.definition);
    const draft = judge({ ...parsed, ...withoutHelpers(parsed) }, profile, certainty);
    return { ...head, drafts: [draft], count: 1 };
  }
  if (profile.family !== 'table') return { ...head, drafts: [], count: 0 };
  const { rows } = readTable(document.workbook, profile.definition, today);
  const drafts = rows.slice(0, MOST_DRAFTS).map((row) => judge(row, profile, certainty));
  return { ...head, drafts, count: rows.length };
};

const secretsIn = (reading: TeachReading | null, suggestions: readonly Suggestion[]): string[] => [
  ...(reading?.drafts ?? []).flatMap(({ secrets, values }) =>
    secrets.map((path) => String(getPath(values, path) ?? '')),
  ),
  ...suggestions.filter(({ field }) => /password$/i.test(field)).map(({ shown }) => shown),
];

/** Everything the teaching screen shows of one sample. */
export const teachDocument = (
  document: Document,
  ask: TeachAsk,
  fileName: string,
  today: Date,
): Taught => {
  const { lesson, profiles } = ask;
  const known = parseDocument({ document, fileName, profiles, today });
  const suggestions = suggestionsOf(document, lesson?.family, lesson?.sheet);
  const elsewhere = ask.elsewhere.map((labels) => new Set(labels));
  const drafted = lesson ? draftProfile(lesson, document, elsewhere) : null;
  const profile = drafted?.profile ?? ask.profile ?? null;
  const reading = profile && readBy(document, profile, fileName, today, lesson?.sheet);
  const hidden = secretsIn(reading, suggestions).filter((text) => text.length >= 3);
  const at = profile && sheetFor(document, profile, fileName, today);
  const sheet =
    document.kind === 'workbook'
      ? (document.workbook.sheets.find(({ name }) => name === at?.sheet) ??
        document.workbook.sheets[0])
      : undefined;
  return {
    family: lesson?.family ?? familyOf(document),
    sheets:
      document.kind === 'text'
        ? previewOfText(document.text, hidden)
        : previewsOf(document.workbook.sheets, hidden, TEACH_LIMITS),
    suggestions: suggestions.map((one) =>
      hidden.includes(one.shown) ? { ...one, shown: '••••••' } : one,
    ),
    choices: choicesOf(document, lesson?.sheet),
    knownAs: known.ok ? { code: known.profile, certainty: known.certainty } : null,
    drafted,
    reading,
    layout: sheet && profile ? layoutOf(sheet, profile) : null,
  };
};

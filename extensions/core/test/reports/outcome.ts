/** What became of a file of `../shared/samples/reports`, whichever door it came through. */
export type Outcome = {
  /** HTTP status of the upload or of the delivery. */
  status: number;
  /** Code of the refusal; null when something was read. */
  code: string | null;
  drafts: {
    status: string;
    confidence: number;
    values: Record<string, unknown>;
    errors: Finding[];
    warnings: Finding[];
  }[];
  sessions: { fileName: string; status: string; error: string | null; notes: Note[] }[];
  /** Of a mail only. */
  mail: { state: string; reason: string | null; text: string } | null;
  items: { status: string; reason: string | null; message: string | null }[];
};
type Finding = { code: string; field?: string; message: string; cells?: string[] };
type Note = { code: string; message: string };

/** A file, what is right in a few words, and how to tell. */
export type Row = [file: string, right: string, check: (outcome: Outcome) => void];

export const valuesOf = ({ drafts }: Outcome, field: string): unknown[] =>
  drafts.map(({ values }) => values[field]);
export const notesOf = ({ sessions }: Outcome): string[] =>
  sessions.flatMap(({ notes }) => notes.map(({ code }) => code));
/** What somebody would have to take for right. */
export const isSure = ({ drafts }: Outcome): boolean =>
  drafts.some(({ status, errors }) => status === 'valid' && errors.length === 0);

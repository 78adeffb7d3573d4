import type { MailKind } from '../../../../domain/intake/choices.ts';
import {
  type Cell,
  groupBy,
  previewsOf,
  type ReadNote,
  readNote,
  type Range,
  type Sheet,
} from '../../../../domain/documents/index.ts';
import { withDoubts } from '../../../../domain/intake/document-doubts.ts';
import { doubtAside } from '../../../../domain/intake/aside.ts';
import { doubtStruck } from '../../../../domain/intake/struck.ts';
import { judge } from '../../../../domain/intake/judge.ts';
import { createLister } from '../../../../domain/intake/list-shape.ts';
import type { LeanDraft } from '../../../../domain/intake/list-shape.ts';
import { driftIn, emptyNote, otherSheets } from '../../../../domain/intake/parse-document.ts';
import { leftOutNotes } from '../../../../domain/intake/left-out.ts';
import type { ParserProfile, TableProfile } from '../../../../domain/intake/profile.ts';
import { createTableReader } from '../../../../domain/intake/read-table.ts';
import type { Junk } from '../../../../domain/intake/table-row.ts';
import { recogniseWorkbook } from '../../../../domain/intake/recognise.ts';
import { DRAFTS_PER_PART, type HandDrafts } from './hand-drafts.ts';
import type { ParseResult } from './messages.ts';
import {
  openParts,
  type Parts,
  ReadError,
  rowsOfSheet,
  type SharedParts,
  type SheetFacts,
  sharedOf,
  type SheetPart,
  sheetsOf,
} from '../../documents/formats/index.ts';

export type StreamInput = {
  bytes: Buffer;
  fileName: string;
  profiles: readonly ParserProfile[];
  today: Date;
  maxCells: number;
  /** Bytes of the sheets' XML from which a list is read as it comes. */
  fromBytes: number;
};

/** As far as layouts are recognised and sheets are shown. */
const HEAD_ROWS = 120;
/** Rows of another kind are no drafts. */
const ORDERS: readonly MailKind[] = ['work_order', 'fault'];

type Head = SheetPart & { cells: Cell[]; merges: readonly Range[]; isCut: boolean };

const headOf = async (parts: Parts, part: SheetPart, shared: SharedParts): Promise<Head> => {
  const head: Head = { ...part, cells: [], merges: [], isCut: false };
  const rowsOfHead = rowsOfSheet(parts, part.path, shared, ({ merges }) => (head.merges = merges));
  for await (const rows of rowsOfHead) {
    const shown = rows.filter(([first]) => (first?.row ?? 0) <= HEAD_ROWS);
    head.cells.push(...shown.flat());
    if (shown.length === rows.length) continue;
    head.isCut = true;
    break;
  }
  return head;
};

const filled = (cells: readonly Cell[]): Cell[] => cells.filter(({ text }) => text.trim() !== '');

const readRows = async (
  parts: Parts,
  heads: readonly Head[],
  shared: SharedParts,
  layout: { profile: TableProfile; certainty: number; sheet: Sheet },
  {
    fileName,
    profiles,
    today,
    maxCells,
    hiddenSheets,
  }: StreamInput & { hiddenSheets: readonly string[] },
  hand: HandDrafts,
): Promise<ParseResult> => {
  const { profile, certainty } = layout;
  const { code, definition } = profile;
  const table = createTableReader(definition, today);
  const bound = heads.map((head) =>
    table.bind(
      head.name,
      groupBy(filled(head.cells), ({ row }) => row),
      head.merges,
    ),
  );
  // The order of day and month is known once every row was looked at.
  for (const [index, head] of heads.entries()) {
    const sheet = bound[index];
    if (!head.isCut || !sheet?.hasWrittenDates()) continue;
    for await (const rows of rowsOfSheet(parts, head.path, shared))
      for (const cells of rows)
        if ((cells[0]?.row ?? 0) > HEAD_ROWS) sheet.learn(cells[0]?.row ?? 0, cells);
  }
  const { shape, lean } = createLister(bound.flatMap((sheet) => sheet?.columns ?? []));
  const junk: Junk[] = [];
  const notes: ReadNote[] = [
    ...hiddenSheets.map((sheet) => readNote('HIDDEN_SHEET', { sheet })),
    ...otherSheets({ sheets: heads }, layout, fileName, profiles, (sheet) =>
      heads.some((head, index) => head === sheet && bound[index]),
    ).notes,
    ...bound.flatMap((sheet) => sheet?.notes ?? []),
  ];
  let count = 0;
  const last = new Map<string, number>();
  let batch: LeanDraft[] = [];
  let room = maxCells;
  const give = async (): Promise<void> => {
    const drafts = batch;
    batch = [];
    if (drafts.length > 0) await hand(drafts);
  };
  for (const [index, head] of heads.entries()) {
    const sheet = bound[index];
    let notesOf: SheetFacts['notes'] = () => [];
    let hidden: ReadNote[] | null = null;
    let struck: SheetFacts['struck'] = new Map();
    let aside: SheetFacts['aside'];
    const rowsOfPart = rowsOfSheet(parts, head.path, shared, (facts) => {
      notesOf = facts.notes;
      ({ struck, aside } = facts);
    });
    for await (const rows of rowsOfPart)
      for (const whole of rows) {
        room -= whole.length;
        if (room < 0) throw new ReadError('TOO_MANY_CELLS');
        const cells = filled(whole);
        const [first] = cells;
        const read = first && sheet?.read(first.row, cells);
        if (!read) continue;
        if ('kind' in read) {
          junk.push(read);
          continue;
        }
        const { row, ...parsed } = read;
        doubtStruck(parsed, struck.get(row), row);
        doubtAside(parsed, aside, row);
        const judged = judge(parsed, profile, certainty);
        hidden ??= notesOf(head.name).filter(({ needsPerson }) => needsPerson);
        const known = count === 0 ? [...notes, ...leftOutNotes(junk)] : notes;
        const doubts = [...known, ...hidden];
        const draft = withDoubts({ ...judged, sheet: head.name, row }, doubts, count);
        count += 1;
        last.set(head.name, row);
        batch.push(lean(draft));
        if (batch.length >= DRAFTS_PER_PART) await give();
      }
    notes.push(...notesOf(head.name));
  }
  await give();
  notes.push(...leftOutNotes(junk, last), ...emptyNote(count));
  const previews = previewsOf(heads).map((preview) => ({
    ...preview,
    isCut: preview.isCut || heads.some(({ name, isCut }) => isCut && name === preview.name),
  }));
  const kind = definition.kind ?? 'work_order';
  const drift = driftIn(layout.sheet, profile);
  const found = { profile: code, certainty, kind, sheet: layout.sheet.name, drift };
  return {
    parsed: {
      ok: true,
      ...found,
      drafts: [],
      sheets: shape.sheets,
      junk,
      ...(notes.length > 0 ? { notes } : {}),
    },
    previews,
    list: shape,
  };
};

/**
 * Reads a large list as it comes out of its archive: the cells of its sheets are never held together.
 * The answer is that of a list that is read at once, its drafts are handed over. Null when the file
 * is small or no list: then it is read at once.
 */
export const streamList = async (
  input: StreamInput,
  hand: HandDrafts,
): Promise<ParseResult | null> => {
  const { bytes, fileName, profiles, fromBytes } = input;
  const parts = await openParts(bytes);
  try {
    const list = await sheetsOf(parts);
    const { sheets, hidden } = list;
    if (sheets.reduce((sum, { path }) => sum + parts.size(path), 0) < fromBytes) return null;
    const shared = await sharedOf(parts, list);
    const heads: Head[] = [];
    for (const sheet of sheets) heads.push(await headOf(parts, sheet, shared));
    const layout = recogniseWorkbook({ sheets: heads }, fileName, profiles);
    if (layout?.profile.family !== 'table') return null;
    if (!ORDERS.includes(layout.profile.definition.kind ?? 'work_order')) return null;
    const { profile, certainty, sheet } = layout;
    const found = { profile, certainty, sheet };
    return await readRows(parts, heads, shared, found, { ...input, hiddenSheets: hidden }, hand);
  } finally {
    parts.close();
  }
};

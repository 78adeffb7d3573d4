const MIB = 1024 * 1024;

/** What a file may cost. Real forms have 30 KB; a list of 10,000 rows has 0.5 MB. */
export const READ_LIMITS = {
  fileBytes: 15 * MIB,
  archiveEntries: 1_000,
  /** Of all entries together, declared as well as counted while inflating. */
  inflatedBytes: 96 * MIB,
  /** An entry above `ratioFromBytes` may be at most so many times its packed size. */
  ratio: 150,
  ratioFromBytes: 8 * MIB,
  cells: 1_500_000,
  /** Ranges that the workbook gives names to; a large form has some hundreds. */
  definedNames: 5_000,
  /** Merged cells of all sheets together. */
  merges: 100_000,
  /** Sheets of so much XML are read row by row. */
  streamFromBytes: MIB,
  /** A mail with its attachments as they travel, a third larger than they are. */
  mailBytes: 25 * MIB,
  /** How deep: parts within parts, and mails within mails. */
  mailDepth: 20,
  /** Parts of one mail with all it forwards. */
  mailParts: 200,
  /** Tags of the HTML of one mail with all it forwards; a form of a partner has some hundreds. */
  htmlTags: 50_000,
  /** Characters of a text that is to be read. */
  textLength: 1_000_000,
  pdfPages: 60,
  /** Objects that a PDF says it has; a printed form has some hundreds. */
  pdfObjects: 50_000,
  milliseconds: 30_000,
  threadHeapMib: 512,
  /** By how much the whole process may grow while one file is read. */
  growthBytes: 1024 * MIB,
} as const;

export type ReadLimits = { readonly [Limit in keyof typeof READ_LIMITS]: number };

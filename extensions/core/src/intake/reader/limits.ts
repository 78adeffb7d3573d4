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
  milliseconds: 30_000,
  threadHeapMib: 512,
} as const;

export type ReadLimits = { readonly [Limit in keyof typeof READ_LIMITS]: number };

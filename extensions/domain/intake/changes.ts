import type { DiffEntry } from './match.ts';

export type ChosenChanges = {
  accepted: DiffEntry[];
  refused: DiffEntry[];
  /** Fields that were named and do not differ. */
  unknown: string[];
};

/** Parts the differences of an update by what the reviewer accepts; without a choice, all. */
export const chooseChanges = (
  diff: readonly DiffEntry[],
  accept: readonly string[] | undefined,
): ChosenChanges => {
  if (!accept) return { accepted: [...diff], refused: [], unknown: [] };
  const wanted = new Set(accept);
  const isWanted = ({ field }: DiffEntry): boolean => wanted.has(field);
  const known = new Set<string>(diff.map(({ field }) => field));
  return {
    accepted: diff.filter(isWanted),
    refused: diff.filter((entry) => !isWanted(entry)),
    unknown: [...wanted].filter((field) => !known.has(field)),
  };
};

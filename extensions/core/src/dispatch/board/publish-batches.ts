import type { FoundDraft } from './find-drafts.ts';

/** Visits of one transaction: each takes a fifth of a second, and its order and technicians wait. */
export const MOST_TOGETHER = 50;

/** Drafts that may stand in each other's way: their technicians are connected by drafts. */
const connected = (drafts: readonly FoundDraft[]): FoundDraft[][] => {
  const groups = new Set<{ technicians: Set<string>; drafts: FoundDraft[] }>();
  for (const draft of drafts) {
    const joined = { technicians: new Set(draft.technicians), drafts: [] as FoundDraft[] };
    for (const group of groups) {
      if (!draft.technicians.some((id) => group.technicians.has(id))) continue;
      for (const id of group.technicians) joined.technicians.add(id);
      joined.drafts.push(...group.drafts);
      groups.delete(group);
    }
    joined.drafts.push(draft);
    groups.add(joined);
  }
  return [...groups].map((group) => group.drafts);
};

/**
 * Parts of a publication that do not touch each other, each small enough for one transaction. What
 * hangs together stays together up to `most`; beyond, it is cut in the order of its starts.
 */
export const batchesOf = (drafts: readonly FoundDraft[], most = MOST_TOGETHER): FoundDraft[][] => {
  const place = new Map(drafts.map((draft, index) => [draft, index]));
  const batches: FoundDraft[][] = [];
  for (const group of connected(drafts)) {
    const inOrder = group.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    const last = batches.at(-1);
    if (last && last.length + inOrder.length <= most) last.push(...inOrder);
    else
      for (let at = 0; at < inOrder.length; at += most) batches.push(inOrder.slice(at, at + most));
  }
  return batches;
};

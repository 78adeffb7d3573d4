import type { FieldEvidence } from '../../../extensions/domain/work/field-contract.ts';

/**
 * Photos of the blocker that is being reported, as far as the server has them. Those of earlier
 * blockers stay with the order too: of all, which come in the order they were taken, only the newest
 * count, and `count` says how many.
 */
export const blockerPhotos = (
  evidence: readonly FieldEvidence[],
  { count, waiting }: { count: number; waiting: ReadonlySet<string> },
): FieldEvidence[] => {
  const sent = evidence.filter(({ category }) => category === 'blocker');
  const known = new Set(sent.map(({ clientRef }) => clientRef));
  const unsent = [...waiting].filter((id) => !known.has(id)).length;
  const ofThis = Math.min(Math.max(count - unsent, 0), sent.length);
  return ofThis === 0 ? [] : sent.slice(-ofThis);
};

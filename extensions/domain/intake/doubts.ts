import { VALID_FROM } from './confidence.ts';
import type { Judged } from './judge.ts';

type Doubted = Pick<Judged, 'errors' | 'warnings' | 'notes' | 'confidence'> & { status: string };

/** Which of a draft's doubts are no longer: `key` is that of their sentence. */
const withoutDoubt = <T extends Doubted>(judged: T, key: string): T => {
  const warnings = judged.warnings.filter((finding) => finding.key !== key);
  if (warnings.length === judged.warnings.length) return judged;
  if (judged.errors.length > 0 || warnings.some(({ doubt }) => doubt))
    return { ...judged, warnings };
  const notes = judged.notes.filter(({ part }) => part !== 'doubts');
  const sum = notes.reduce((total, { weight, value }) => total + weight * value, 0);
  const confidence = Math.round(sum * 1_000) / 1_000;
  const status = confidence >= VALID_FROM ? 'valid' : 'needs_review';
  return { ...judged, warnings, notes, confidence, status };
};

/** A building that the register knows is none that could be a street. */
export const withKnownBuilding = <T extends Doubted>(judged: T): T =>
  withoutDoubt(judged, 'ADDRESS_DOUBTED.building');

/** The partner's own word for an order that is over, of a row that makes no new one; else null. */
export const closedState = ({ errors }: Pick<Judged, 'errors'>): string | null => {
  const found = errors.find(({ code }) => code === 'ROW_CLOSED');
  const status = (found?.params as { status?: unknown } | undefined)?.status;
  return found ? String(status ?? '') : null;
};

import { EVIDENCE_CATEGORIES } from '../../../extensions/domain/work/choices.ts';
import type { FieldVisit } from '../../../extensions/domain/work/field-contract.ts';

/** Taken on pages of their own, for a purpose of their own. */
const ELSEWHERE = ['customer_signature', 'technician_signature', 'blocker', 'approval', 'form'];

/** What a photo of the work may show. */
export const PHOTO_CATEGORIES = EVIDENCE_CATEGORIES.filter(
  ({ value }) => !ELSEWHERE.includes(value),
);

export const countPhotos = (visit: FieldVisit): number =>
  PHOTO_CATEGORIES.reduce((sum, { value }) => sum + (visit.facts.evidence.photos[value] ?? 0), 0);

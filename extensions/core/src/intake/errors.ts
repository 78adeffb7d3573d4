import type { Finding } from '../../../domain/intake/index.ts';
import { domainError, type DomainError, refusal } from '../platform/errors.ts';

export type RefusedDraft = {
  draft: string;
  code: string;
  message: string;
  [detail: string]: unknown;
};

export const draftRejected = (draft: string): DomainError =>
  refusal('INTAKE_DRAFT_REJECTED', 409, {}, { draft });

export const draftApproved = (draft: string, order: string | null): DomainError =>
  refusal(
    'INTAKE_DRAFT_APPROVED',
    409,
    {},
    {
      draft,
      order,
    },
  );

/** Wrong in themselves; whatever else is refused stands against something that changed. */
const NOT_PROCESSABLE = new Set([
  'INTAKE_DRAFT_DOUBTED',
  'INTAKE_DRAFT_INVALID',
  'INTAKE_NO_SUCH_CHANGE',
  'FAILED_VALIDATION',
]);

/** One draft: its own reason. Several: all reasons, and nothing was approved. */
export const approvalRefused = (refused: readonly RefusedDraft[]): DomainError => {
  const [first] = refused;
  if (first && refused.length === 1) {
    const { code, message, ...details } = first;
    const status = NOT_PROCESSABLE.has(code) ? 422 : 409;
    return domainError(code, status, message, details);
  }
  return refusal('INTAKE_DRAFTS_REFUSED', 422, { count: refused.length }, { refused });
};

export const inWords = (errors: readonly Finding[]): string =>
  errors.map(({ message }) => message).join(' ');

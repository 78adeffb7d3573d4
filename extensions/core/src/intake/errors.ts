import type { Finding } from '../../../domain/intake/index.ts';
import { type DomainError, domainError } from '../platform/errors.ts';

export type RefusedDraft = {
  draft: string;
  code: string;
  message: string;
  [detail: string]: unknown;
};

export const draftRejected = (draft: string): DomainError =>
  domainError('INTAKE_DRAFT_REJECTED', 409, 'This draft was rejected.', { draft });

export const draftApproved = (draft: string, order: string | null): DomainError =>
  domainError('INTAKE_DRAFT_APPROVED', 409, 'This draft already became a work order.', {
    draft,
    order,
  });

/** Wrong in themselves; whatever else is refused stands against something that changed. */
const NOT_PROCESSABLE = new Set([
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
  return domainError(
    'INTAKE_DRAFTS_REFUSED',
    422,
    `${refused.length} drafts cannot be approved; none was.`,
    { refused },
  );
};

export const inWords = (errors: readonly Finding[]): string =>
  errors.map(({ message }) => message).join(' ');

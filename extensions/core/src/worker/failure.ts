import { isDomainError } from '../platform/errors.ts';

export type JobFailure = { code: string; message: string; isPermanent: boolean };

const MAY_PASS = new Set([409, 429]);
/** Errors of our own tools that no second attempt can change; too slow may have been the machine. */
const PERMANENT = new Set(['TEMPLATE_INVALID', 'TEMPLATE_TOO_LARGE', 'PDF_TOO_LARGE']);

/** A refusal stays a refusal until somebody changes something; what is broken may heal. */
export const toFailure = (error: unknown): JobFailure => {
  if (isDomainError(error)) {
    return {
      code: error.code,
      message: error.message,
      isPermanent: error.status >= 400 && error.status < 500 && !MAY_PASS.has(error.status),
    };
  }
  const code = (error as { code?: unknown } | null)?.code;
  return {
    code: typeof code === 'string' && code !== '' ? code : 'JOB_FAILED',
    message: error instanceof Error ? error.message : String(error),
    isPermanent: typeof code === 'string' && PERMANENT.has(code),
  };
};

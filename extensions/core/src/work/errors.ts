import type { MissingField } from '../../../domain/work/index.ts';
import { type DomainError, domainError } from '../platform/errors.ts';
import type { OrderPointer } from './repository.ts';

/** The same work is here already; `order` says where. */
export const duplicateOrder = (order: OrderPointer): DomainError =>
  domainError(
    'WORK_DUPLICATE',
    409,
    `This is the same work as ${order.number} (${order.status}).`,
    { order },
  );

/** `errors` names every field that the work type needs, in the words of the order. */
export const fieldsMissing = (missing: readonly MissingField[]): DomainError =>
  domainError('WORK_FIELDS_MISSING', 400, missing.map(({ message }) => message).join('; '), {
    field: missing[0]?.field,
    errors: missing,
  });

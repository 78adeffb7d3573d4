import type { MissingField } from '../../../domain/work/index.ts';
import { type DomainError, refusal } from '../platform/errors.ts';
import type { OrderPointer } from './repository.ts';

/** The same work is here already; `order` says where. */
export const duplicateOrder = (order: OrderPointer): DomainError =>
  refusal('WORK_DUPLICATE.order', 409, { number: order.number, status: order.status }, { order });

/** `errors` names every field that the work type needs, in the words of the order. */
export const fieldsMissing = (missing: readonly MissingField[]): DomainError =>
  refusal(
    'WORK_FIELDS_MISSING',
    400,
    { missing: { said: missing, by: '; ' } },
    { field: missing[0]?.field, errors: missing },
  );

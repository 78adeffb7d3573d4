import { type DomainError, refusal } from '../platform/errors.ts';

const MOST_NAMED = 40;

type Unknown = { collection: string; field: string; at: string; state: string };

/** The refusal of a state that is not among those there are. */
export const stateUnknown = (
  { collection, field, at, state }: Unknown,
  codes: ReadonlySet<string>,
): DomainError => {
  const known = [...codes].slice(0, MOST_NAMED).join(', ');
  return refusal(
    'LIFECYCLE_STATE_UNKNOWN',
    422,
    { at, value: state.slice(0, 64), known },
    { collection, field },
  );
};

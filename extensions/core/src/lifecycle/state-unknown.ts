import { type DomainError, domainError } from '../platform/errors.ts';

const MOST_NAMED = 40;

type Unknown = { collection: string; field: string; at: string; state: string };

/** The refusal of a state that is not among those there are. */
export const stateUnknown = (
  { collection, field, at, state }: Unknown,
  codes: ReadonlySet<string>,
): DomainError => {
  const known = [...codes].slice(0, MOST_NAMED).join(', ');
  return domainError(
    'LIFECYCLE_STATE_UNKNOWN',
    422,
    `${at}: there is no state "${state.slice(0, 64)}". There are: ${known}.`,
    { collection, field },
  );
};

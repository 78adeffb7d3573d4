import { finding, type Finding, outcomeOf } from '../../../domain/intake/index.ts';
import type { ParseResult } from './reader/messages.ts';
import { duplicateWords, type EarlierSession } from './duplicates.ts';

export type Outcome = {
  /** What the reader made of it; null when it was not read because it is known already. */
  result: ParseResult | null;
  duplicateOf: EarlierSession | null;
};

const problemOf = ({ result }: Outcome): Finding | null =>
  result && !result.parsed.ok ? result.parsed.error : null;

/** Columns of a session that say how its reading ended. */
export const sessionOutcome = (outcome: Outcome): Record<string, unknown> => {
  const { result, duplicateOf } = outcome;
  const read = result?.parsed.ok && !duplicateOf ? result.parsed : null;
  const problem = duplicateOf ? null : problemOf(outcome);
  const errors = problem ? [problem] : (read?.drafts ?? []).flatMap((draft) => draft.errors);
  const { parseOutcome, failureClass } = outcomeOf(errors);
  const ending = duplicateOf ? 'skipped' : problem ? 'failed' : 'completed';
  return {
    status: ending,
    parse_outcome: duplicateOf ? null : parseOutcome,
    failure_class: duplicateOf ? null : failureClass,
    error_code: duplicateOf ? 'DUPLICATE_FILE' : (problem?.code ?? null),
    error_message: duplicateOf ? duplicateWords(duplicateOf) : (problem?.message ?? null),
    sheet: duplicateOf ? null : (result?.previews ?? null),
    list: duplicateOf ? null : (result?.list ?? null),
    certainty: read?.certainty ?? null,
    drift: read?.drift ?? null,
    notes: duplicateOf ? null : (result?.parsed.notes ?? null),
  };
};

/** The result of a file that could be read but not written down. */
export const refused = (message: string): ParseResult => ({
  parsed: { ok: false, error: finding('READ_FAILED', { message }) },
  previews: [],
  list: null,
});

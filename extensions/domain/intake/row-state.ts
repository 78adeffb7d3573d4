import { getPath } from '../kernel/paths.ts';
import { patternOf } from '../kernel/patterns.ts';
import { plainText } from '../kernel/plain-text.ts';
import { doubtOf, findingOf } from './errors.ts';
import type { Parsed } from './parsed.ts';
import type { RowStates, TableDefinition } from './profile.ts';
import { remember } from './remember.ts';

/** As partners say it in English and Malay; a profile may name its own words. */
export const USUAL_STATES: RowStates = {
  field: 'status',
  closed: [
    'complet(?:e|ed|ion)(?: .*)?|done|closed?|finished|successful|activated|installed|resolved',
    'cancel(?:l?ed|lation)?(?: .*)?|withdrawn?|void|rejected|terminated|aborted|failed',
    '(?:telah )?(?:selesai|siap|batal|dibatalkan|ditolak|tutup|ditutup)',
  ],
  held: [
    'on[- ]?hold|hold|kiv|suspended|postponed?|deferred|blocked|return(?:ed)?',
    '(?:di)?tangguh(?:kan)?',
  ],
};

const known = remember<'open' | 'closed' | 'held'>(2_000);

const stateOf = ({ closed, held }: RowStates, status: string): 'open' | 'closed' | 'held' => {
  const fits = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => patternOf(`^(?:${pattern})$`).test(status));
  return known([status, ...closed, '', ...held].join('|'), () =>
    fits(closed) ? 'closed' : fits(held) ? 'held' : 'open',
  );
};

/** A row that asks for a cancellation says by "Cancelled" what it asks for. */
const asksForIt = ({ values }: Parsed, status: string): boolean =>
  values.orderType === 'CANCELLATION' && /cancel|batal/i.test(status);

/**
 * Partners send lists of all their orders, also of those that are over: such a row never makes a new
 * one. What waits is doubted.
 */
export const respectState = (
  parsed: Parsed,
  { states = USUAL_STATES }: Pick<TableDefinition, 'states'>,
): void => {
  const { field } = states;
  const value = getPath(parsed.values, field);
  if (typeof value !== 'string') return;
  const status = plainText(value).slice(0, 80);
  const details = { field, cells: parsed.sources[field]?.cells };
  const state = stateOf(states, status);
  if (state === 'closed' && !asksForIt(parsed, status))
    parsed.errors.push(findingOf('ROW_CLOSED.status', { status }, details));
  if (state === 'held') parsed.warnings.push(doubtOf('ROW_HELD.status', { status }, details));
};

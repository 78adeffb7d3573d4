import type { Finding, IntakeErrorCode } from './errors.ts';
import { judge } from './judge.ts';
import type { Judged } from './judge.ts';
import { setMember, setPath } from '../kernel/paths.ts';
import { isEmpty } from './parsed.ts';
import type { Parsed, Source } from './parsed.ts';
import type { ParserProfile } from './profile.ts';
import { respectState, USUAL_STATES } from './row-state.ts';
import { transformNamed } from './transforms/index.ts';

/** Found while reading the sheet: they hold until somebody changes their field. */
const FROM_READING = new Set<IntakeErrorCode>([
  'IMPOSSIBLE_DATE',
  'UNREADABLE_DATE',
  'AMBIGUOUS_SERVICE_ID',
  'MISSING_APPOINTMENT_TIME',
  'UNREADABLE_PHONE',
  'POSTCODE_STATE_MISMATCH',
  'DUPLICATE_ROW',
  'CELL_ERROR',
  'IDENTIFIER_INVALID',
  'DATE_DOUBTED',
  'TWO_TICKED',
  'TWO_VALUES',
  'LABEL_MOVED',
  'ADDRESS_DOUBTED',
  'ROW_CLOSED',
  'ROW_HELD',
  'MERGED_VALUE',
]);

type Rule = { transform?: string; options?: Record<string, unknown> };

const ruleOf = (profile: ParserProfile, field: string): Rule => {
  if (profile.family === 'table') {
    if (field === profile.definition.appointment.field) return { transform: 'appointment-text' };
    return profile.definition.columns.find((column) => column.field === field) ?? {};
  }
  const fields: readonly (Rule & { kind: string; field: string })[] = profile.definition.fields;
  return fields.find((rule) => rule.field === field && rule.transform) ?? {};
};

const still = (findings: readonly Finding[], changed: readonly string[]): Finding[] =>
  findings.filter(
    ({ code, field }) => FROM_READING.has(code) && !changed.includes(field?.split('.')[0] ?? ''),
  );

/**
 * Lays a reviewer's changes over a draft and judges it anew. A text goes through the same
 * transform as the cell did, so that "010-123 / 011 234" is understood here as it is there.
 */
export const editDraft = (
  parsed: Parsed,
  patch: Readonly<Record<string, unknown>>,
  profile: ParserProfile,
  certainty: number,
): Judged => {
  const fields = Object.keys(patch);
  const changed = fields.map((field) => field.split('.')[0] ?? field);
  const values = JSON.parse(JSON.stringify(parsed.values)) as Record<string, unknown>;
  const sources = { ...parsed.sources };
  const errors = still(parsed.errors, changed);
  const warnings = still(parsed.warnings, changed);
  for (const field of fields) {
    const given = patch[field];
    const { transform, options = {} } = ruleOf(profile, field);
    setMember<Source>(sources, field, { from: 'person' });
    if (typeof given !== 'string' || given.trim() === '' || !transform) {
      setPath(values, field, isEmpty(given) ? null : given);
      continue;
    }
    const { timeZone, country } = profile.definition;
    const context = { field, timeZone, country, options };
    const result = transformNamed(transform)({ text: given, cells: [] }, context);
    setPath(values, field, result.value);
    errors.push(...(result.errors ?? []));
    warnings.push(...(result.warnings ?? []));
  }
  const edited = { values, sources, errors, warnings, secrets: parsed.secrets };
  const states = profile.family === 'table' ? (profile.definition.states ?? USUAL_STATES) : null;
  if (states && changed.includes(states.field)) respectState(edited, { states });
  return judge(edited, profile, certainty);
};

import { LONGEST_LOOKED_AT } from './apply-rule.ts';
import { finding } from './errors.ts';
import type { Finding } from './errors.ts';
import { isIdentifier } from './identifiers.ts';
import { getPath, ownMember } from '../kernel/paths.ts';
import { isEmpty } from './parsed.ts';
import type { Parsed, Source } from './parsed.ts';
import { patternOf } from '../kernel/patterns.ts';
import type { FormDefinition, ParserProfile, Required } from './profile.ts';

/** An appointment or an address is there when the part that matters is there. */
const isMissing = (value: unknown): boolean => {
  if (isEmpty(value)) return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ('start' in value) return isEmpty(value.start);
  if ('raw' in value) return isEmpty(value.raw);
  return false;
};

export const requiredFor = (
  definition: Pick<FormDefinition, 'required'>,
  orderType: unknown,
): readonly Required[] => [
  ...(definition.required['*'] ?? []),
  ...(typeof orderType === 'string' ? (ownMember(definition.required, orderType) ?? []) : []),
];

const cellsOf = (sources: Record<string, Source>, field: string): string[] | undefined =>
  ownMember(sources, field)?.cells ?? ownMember(sources, field)?.lines;

/** Required fields that are missing and values of the wrong shape, as errors and warnings. */
export const validate = (
  { values, sources, errors, warnings }: Omit<Parsed, 'secrets'>,
  definition: ParserProfile['definition'],
): { errors: Finding[]; warnings: Finding[]; missing: string[] } => {
  const found = { errors: [...errors], warnings: [...warnings] };
  const missing: string[] = [];
  for (const { field, code } of requiredFor(definition, values.orderType)) {
    if (!isMissing(getPath(values, field))) continue;
    missing.push(field);
    // What is there but unreadable has its own, better error.
    if (found.errors.some((error) => error.field === field)) continue;
    found.errors.push(finding(code, { field }));
  }
  for (const { field, pattern, code, severity } of definition.checks) {
    const value = getPath(values, field);
    if (isEmpty(value) || patternOf(pattern).test(String(value).slice(0, LONGEST_LOOKED_AT)))
      continue;
    // One error of a field is enough to mend it.
    if (found.errors.some((error) => error.field === field)) continue;
    const entry = finding(code, {
      field,
      cells: cellsOf(sources, field),
      // Whoever plans by a wrong number plans another order.
      ...(severity === 'warning' && isIdentifier(field) ? { doubt: true as const } : {}),
    });
    (severity === 'error' ? found.errors : found.warnings).push(entry);
  }
  return { ...found, missing };
};

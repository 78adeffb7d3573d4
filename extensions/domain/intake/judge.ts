import { confidenceOf, VALID_FROM } from './confidence.ts';
import type { ConfidenceNote } from './confidence.ts';
import type { Finding } from './errors.ts';
import { orderLimitErrors } from './order-limits.ts';
import type { Parsed } from './parsed.ts';
import type { ParserProfile } from './profile.ts';
import { requiredFor, validate } from './validate.ts';

export type Judged = Parsed & {
  status: 'valid' | 'needs_review';
  confidence: number;
  notes: ConfidenceNote[];
};

/** Errors that a changed value may heal; others came from reading the sheet and stay with it. */
export const judge = (
  parsed: Parsed,
  profile: Pick<ParserProfile, 'definition'>,
  certainty: number,
  more: { errors?: readonly Finding[] } = {},
): Judged => {
  const { definition } = profile;
  const checked = validate(parsed, definition);
  const errors = [
    // Those of an earlier look may be mended by now.
    ...checked.errors.filter(({ code }) => code !== 'VALUE_OUT_OF_BOUNDS'),
    ...orderLimitErrors(parsed.values),
    ...(more.errors ?? []),
  ];
  const required = requiredFor(definition, parsed.values.orderType).map(({ field }) => field);
  const { confidence, notes } = confidenceOf({
    values: parsed.values,
    required,
    missing: checked.missing,
    enrichment: definition.enrichment,
    certainty,
    errors,
    warnings: checked.warnings,
  });
  const isDoubted = checked.warnings.some(({ doubt }) => doubt);
  const valid = errors.length === 0 && !isDoubted && confidence >= VALID_FROM;
  return {
    ...parsed,
    errors,
    warnings: checked.warnings,
    confidence,
    notes,
    status: valid ? 'valid' : 'needs_review',
  };
};

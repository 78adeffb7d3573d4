import {
  CEILING_WITH_ERRORS,
  finding,
  type Judged,
  maskSecrets,
  matchOf,
  orderFactsOf,
} from '../../../domain/intake/index.ts';
import { isEmptyRecord } from './json.ts';
import { seal } from '../platform/secrets.ts';
import { keyOfRow, normaliseOrder } from '../work/index.ts';
import { orderValuesOf, type CodeBook } from './code-book.ts';
import type { BuildingMatch } from './find-buildings.ts';
import type { MatchingOrder } from './find-orders.ts';

/** What a judged reading means for one company: its key, and what it would become. */
export type Placed = {
  judged: Judged;
  naturalKey: string | null;
  place: { name: string | null; postcode: string | null };
};

/** An order type that the company has no work type for cannot become an order. */
const withWorkType = (judged: Judged, hasWorkType: boolean): Judged => {
  const { orderType } = judged.values;
  if (hasWorkType || typeof orderType !== 'string') return judged;
  const error = finding('NO_WORK_TYPE', {
    field: 'orderType',
    message: `There is no work type "${orderType}" to make an order of.`,
  });
  return {
    ...judged,
    status: 'needs_review',
    confidence: Math.min(judged.confidence, CEILING_WITH_ERRORS),
    errors: [...judged.errors, error],
  };
};

export const placeDraft = (judged: Judged, codes: CodeBook): Placed => {
  const facts = orderFactsOf(judged.values);
  const { values, workType } = orderValuesOf(facts, codes);
  const row = normaliseOrder({ ...values, work_type: workType?.id ?? null });
  return {
    judged: withWorkType(judged, workType !== null),
    naturalKey: workType ? keyOfRow(row) : null,
    place: facts.building,
  };
};

/** Columns of `parse_drafts` that follow from the values; passwords leave sealed. */
export const draftColumns = (
  { judged, naturalKey }: Placed,
  order: MatchingOrder | null,
  building: BuildingMatch,
): Record<string, unknown> => {
  const { values, secrets } = maskSecrets(judged.values, judged.secrets);
  const facts = orderFactsOf(values).columns;
  const match = matchOf(facts, order);
  const needsLook = match.kind === 'update' || match.kind === 'duplicate';
  return {
    status: needsLook ? 'needs_review' : judged.status,
    match_kind: match.kind,
    matches_order: order?.id ?? null,
    diff: match.diff,
    confidence: judged.confidence,
    confidence_notes: judged.notes,
    values,
    sources: judged.sources,
    errors: judged.errors,
    warnings: judged.warnings,
    secrets: isEmptyRecord(secrets) ? null : seal(JSON.stringify(secrets)),
    natural_key: naturalKey,
    service_id: facts.service_id,
    wo_number: facts.wo_number,
    customer_name: facts.customer_name?.slice(0, 255) ?? null,
    appointment_at: facts.appointment_requested_at,
    building: building.building,
    building_match: building,
  };
};

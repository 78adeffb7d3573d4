import {
  type BuildingMatch,
  CEILING_WITH_ERRORS,
  findingOf,
  type Judged,
  maskSecrets,
  matchOf,
  type OrderFacts,
  orderFactsOf,
  type Place,
  type RowPlace,
  withKnownBuilding,
} from '../../../domain/intake/index.ts';
import { isEmptyRecord } from './json.ts';
import { seal } from '../platform/secrets.ts';
import { keyOfRow, normaliseOrder } from '../work/index.ts';
import { orderValuesOf, type CodeBook } from './code-book.ts';
import type { MatchingOrder } from './find-orders.ts';

/** With a place when it is a row of a list; then sources and notes follow from the session. */
export type JudgedRow = Judged & { place?: RowPlace };

/** What a judged reading means for one company: its key, and what it would become. */
export type Placed = {
  judged: JudgedRow;
  naturalKey: string | null;
  partnerGroup: string | null;
  place: Place;
  facts: OrderFacts['columns'];
};

/** An order type that the company has no work type for cannot become an order. */
const withWorkType = (judged: JudgedRow, hasWorkType: boolean): JudgedRow => {
  const { orderType } = judged.values;
  if (hasWorkType || typeof orderType !== 'string') return judged;
  const error = findingOf('NO_WORK_TYPE.named', { name: orderType }, { field: 'orderType' });
  return {
    ...judged,
    status: 'needs_review',
    confidence: Math.min(judged.confidence, CEILING_WITH_ERRORS),
    errors: [...judged.errors, error],
  };
};

export const placeDraft = (judged: JudgedRow, codes: CodeBook): Placed => {
  const facts = orderFactsOf(judged.values);
  const { values, workType } = orderValuesOf(facts, codes);
  const row = normaliseOrder({ ...values, work_type: workType?.id ?? null });
  return {
    judged: withWorkType(judged, workType !== null),
    naturalKey: workType ? keyOfRow(row) : null,
    partnerGroup: values.partner_group as string | null,
    place: facts.building,
    facts: facts.columns,
  };
};

const textOf = (value: unknown, length: number): string | null =>
  typeof value === 'string' && value !== '' ? value.slice(0, length) : null;

/** Columns of `parse_drafts` that follow from the values; passwords leave sealed. */
export const draftColumns = (
  placed: Placed,
  order: MatchingOrder | null,
  building: BuildingMatch,
): Record<string, unknown> => {
  const { naturalKey, partnerGroup, place } = placed;
  const judged: JudgedRow = building.building ? withKnownBuilding(placed.judged) : placed.judged;
  const { values, secrets } = maskSecrets(judged.values, judged.secrets);
  const facts = isEmptyRecord(secrets) ? placed.facts : orderFactsOf(values).columns;
  const match = matchOf(facts, order);
  const { place: row } = placed.judged;
  const needsLook = match.kind === 'update' || match.kind === 'duplicate';
  return {
    status: needsLook ? 'needs_review' : judged.status,
    match_kind: match.kind,
    matches_order: order?.id ?? null,
    diff: match.diff.length > 0 ? match.diff : null,
    confidence: judged.confidence,
    confidence_notes: row ? null : judged.notes,
    values,
    sources: row ? null : judged.sources,
    sheet_no: row?.sheet ?? null,
    sheet_row: row?.row ?? null,
    notes_no: row?.notes ?? null,
    errors: judged.errors,
    error_count: judged.errors.length,
    warnings: judged.warnings,
    secrets: isEmptyRecord(secrets) ? null : seal(JSON.stringify(secrets), 'draft-secrets'),
    natural_key: naturalKey,
    // What is too long is an error at its field; what lists and filters read of it is cut.
    service_id: textOf(facts.service_id, 64),
    wo_number: textOf(facts.wo_number, 64),
    customer_name: textOf(facts.customer_name, 255),
    appointment_at: facts.appointment_requested_at,
    partner_group: partnerGroup,
    order_type: textOf(judged.values.orderType, 64),
    building_name: textOf(place.name, 255),
    building: building.building,
    building_match: building.candidates.length > 0 || building.building ? building : null,
  };
};

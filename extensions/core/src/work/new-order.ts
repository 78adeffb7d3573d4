import {
  type MissingField,
  missingFields,
  naturalKeyOf,
  normaliseReference,
  serviceIdTypeOf,
} from '../../../domain/work/index.ts';
import { newId } from '../../../domain/kernel/index.ts';
import { withPhones } from '../platform/phones.ts';

/** The columns that whoever makes an order decides on; the database adds the rest. */
export type NewOrder = Record<string, unknown> & {
  id: string;
  company: string;
  work_type: string;
  natural_key: string | null;
};

type WorkTypeFacts = { id: string; lifecycle: string; required_fields: readonly string[] | null };

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const REFERENCES = ['service_id', 'wo_number', 'ticket_id', 'awo_number'] as const;

/** Writes references in their one normal form, where they are given. */
export const normaliseOrder = (row: Record<string, unknown>): Record<string, unknown> => {
  const references = REFERENCES.filter((field) => field in row).map((field) => [
    field,
    normaliseReference(asText(row[field])),
  ]);
  return {
    ...row,
    ...Object.fromEntries(references),
    ...('service_id' in row ? { service_id_type: serviceIdTypeOf(asText(row.service_id)) } : {}),
  };
};

/** Column values of an order → what makes it the same as another. */
export const keyOfRow = (row: Record<string, unknown>): string | null =>
  naturalKeyOf({
    partnerGroup: asText(row.partner_group),
    client: asText(row.client),
    serviceId: asText(row.service_id),
    ticketId: asText(row.ticket_id),
    awoNumber: asText(row.awo_number),
    woNumber: asText(row.wo_number),
    workType: String(row.work_type),
  });

/**
 * Completes column values to a row that can be inserted, and names the fields its work type still
 * needs. Used by every way in which orders come to be: route, Studio, intake.
 */
export const prepareOrder = (
  values: Record<string, unknown> & { company: string },
  workType: WorkTypeFacts,
  country: string,
): { row: NewOrder; missing: MissingField[] } => {
  const row = normaliseOrder({
    ...withPhones('work_orders', values, country),
    id: asText(values.id) ?? newId(),
    work_type: workType.id,
    lifecycle: workType.lifecycle,
  });
  return {
    row: { ...row, natural_key: keyOfRow(row) } as NewOrder,
    missing: missingFields(workType.required_fields ?? [], row),
  };
};

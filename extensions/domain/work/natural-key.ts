import { normaliseReference } from './references.ts';

export type NaturalKeyFacts = {
  partnerGroup?: string | null;
  /** Counts where no partner group does: two clients may write the same number. */
  client?: string | null;
  serviceId?: string | null;
  ticketId?: string | null;
  awoNumber?: string | null;
  woNumber?: string | null;
  /** Id of the leaf work type. */
  workType: string;
};

/** Marks a key that blocks only while the order is open. */
export const OPEN_PREFIX = 'open:';

/**
 * What makes two requests the same within a company. One service id legitimately has many orders
 * over its life, so a fault is told apart by its ticket, an order by the partner's number, and
 * without either only a second open order of the same type counts as the same.
 * The trigger `fieldwright.work_order_natural_key` says the same in SQL.
 */
export const naturalKeyOf = (facts: NaturalKeyFacts): string | null => {
  const group = facts.partnerGroup ?? facts.client ?? '-';
  const service = normaliseReference(facts.serviceId);
  const ticket = normaliseReference(facts.ticketId) ?? normaliseReference(facts.awoNumber);
  const number = normaliseReference(facts.woNumber);
  if (ticket) return `${group}|${service ?? '-'}|ticket:${ticket}`;
  if (number) return `${group}|${service ?? '-'}|wo:${number}`;
  return service ? `${OPEN_PREFIX}${group}|${service}|type:${facts.workType}` : null;
};

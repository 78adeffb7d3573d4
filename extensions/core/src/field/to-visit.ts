import { type FieldForms, type FieldVisit, NO_FORMS } from '../../../domain/work/index.ts';
import type { OrderCase } from '../lifecycle/index.ts';
import { addressLine, detailsOf } from './visit-details.ts';
import { toBring } from './to-bring.ts';
import type { VisitExtras } from './visit-query.ts';

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** Items of a JSON list as text; of an object, its values: a form's splitter has OLT port and core. */
const strings = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((item: unknown) => {
        const parts: unknown[] =
          typeof item === 'object' && item !== null ? Object.values(item) : [item];
        return parts.filter((part) => part !== null && part !== '').join(' · ') || [];
      })
    : [];

const referencesOf = (order: OrderCase['order']): FieldVisit['references'] =>
  (
    [
      ['partnerOrder', order.wo_number],
      ['ticket', order.ticket_id],
      ['assuranceOrder', order.awo_number],
      ['login', order.login_id],
    ] as const
  ).flatMap(([name, value]) => {
    const shown = text(value);
    return shown ? [{ name, value: shown }] : [];
  });

/** The office's own notes and money stay at the office. */
const HIDDEN = ['internal_notes', 'invoice', 'natural_key', 'source', 'sales_contact'];

const shownOrder = (order: OrderCase['order']): OrderCase['order'] =>
  Object.fromEntries(
    Object.entries(order).filter(([column]) => !HIDDEN.includes(column)),
  ) as OrderCase['order'];

/** One job as the device keeps it. */
export const toVisit = (
  item: OrderCase,
  extras: VisitExtras,
  forms: FieldForms = NO_FORMS,
): Omit<FieldVisit, 'rev'> => {
  const { order, facts } = item;
  return {
    id: order.id,
    number: order.number,
    version: order.version,
    lifecycle: order.lifecycle,
    facts: { ...facts, order: shownOrder(order), invoice: null },
    appointment: extras.appointment,
    priority: text(order.priority) ?? 'normal',
    partnerName: extras.partnerName,
    serviceId: text(order.service_id),
    references: referencesOf(order),
    customerName: text(order.customer_name),
    contactPerson: text(order.contact_person),
    phones: strings(order.phones),
    addressText: text(order.address_text) ?? addressLine(order.address),
    oldAddressText: addressLine(order.old_address),
    lat: extras.lat,
    lng: extras.lng,
    building: extras.building,
    orderCategory: text(order.order_category),
    installationMethod: text(order.installation_method),
    packageName: text(order.package_name),
    bandwidthMbps: (order.bandwidth_mbps as number | null) ?? null,
    bring: toBring(order.equipment),
    details: [...detailsOf('network', order.network), ...detailsOf('voiceLine', order.voip)],
    issue: text(order.issue),
    solution: text(order.solution),
    remarks: text(order.remarks),
    onuSerial: text(order.onu_serial),
    onuModel: text(order.onu_model),
    splitterCandidates: strings(order.splitter_candidates),
    port: extras.port,
    keptPort: extras.keptPort,
    serialElsewhere: extras.serialElsewhere,
    materials: extras.materials ?? [],
    evidence: extras.evidence,
    forms,
    messages: extras.messages,
    unreadMessages: extras.unreadMessages,
    history: extras.history,
    earlierVisits: extras.earlierVisits,
  };
};

import { safeLink } from '../kernel/links.ts';
import { getPath } from '../kernel/paths.ts';
import { isEmpty } from './parsed.ts';

/** What a draft says about the order, under the column names of `work_orders`; codes, no ids. */
export type OrderFacts = {
  orderType: string | null;
  partnerGroup: string | null;
  partner: string | null;
  columns: {
    order_category: string | null;
    service_id: string | null;
    service_id_type: string | null;
    wo_number: string | null;
    ticket_id: string | null;
    awo_number: string | null;
    nis_code: string | null;
    customer_name: string | null;
    contact_person: string | null;
    phones: string[];
    address_text: string | null;
    address: Record<string, unknown> | null;
    old_address: Record<string, unknown> | null;
    relocation_type: string | null;
    appointment_requested_at: string | null;
    package_name: string | null;
    bandwidth_mbps: number | null;
    contract_months: number | null;
    login_id: string | null;
    network: Record<string, unknown> | null;
    voip: unknown[] | null;
    equipment: unknown;
    splitter_candidates: unknown[] | null;
    onu_serial: string | null;
    issue: string | null;
    remarks: string | null;
    sales_contact: Record<string, unknown> | null;
    work_order_url: string | null;
  };
  /** For the search of the building. */
  building: {
    code: string | null;
    name: string | null;
    postcode: string | null;
    city: string | null;
  };
};

type Values = Readonly<Record<string, unknown>>;

const text = (values: Values, path: string): string | null => {
  const value = getPath(values, path);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};
const number = (values: Values, path: string): number | null => {
  const value = getPath(values, path);
  return typeof value === 'number' ? value : null;
};
const list = (values: Values, path: string): unknown[] | null => {
  const value = getPath(values, path);
  return Array.isArray(value) && value.length > 0 ? value : null;
};
const record = (values: Values, path: string): Record<string, unknown> | null => {
  const value = getPath(values, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.values(value).every(isEmpty) ? null : (value as Record<string, unknown>);
};

const phonesOf = (values: Values): string[] => {
  const several = list(values, 'phones') as string[] | null;
  const one = text(values, 'phone');
  return several ?? (one ? [one] : []);
};

const networkOf = (values: Values): Record<string, unknown> | null =>
  record({ network: pick(values, ['wanIp', 'lanIp', 'gateway', 'subnetMask']) }, 'network');

const pick = (values: Values, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.map((key) => [key, values[key] ?? null]));

/** Passwords stay where secrets are kept; a line keeps its place and its number. */
const voipOf = (values: Values): unknown[] | null =>
  list(values, 'voip')?.map((line) => pick(line as Values, ['line', 'number'])) ?? null;

const withoutRaw = (address: Record<string, unknown> | null): Record<string, unknown> | null =>
  address && Object.fromEntries(Object.entries(address).filter(([key]) => key !== 'raw'));

/** Reads a form's values and a list row's alike: there the appointment is a plain text. */
export const orderFactsOf = (values: Values): OrderFacts => {
  const address = record(values, 'address');
  return {
    orderType: text(values, 'orderType'),
    partnerGroup: text(values, 'partnerGroup'),
    partner: text(values, 'partner'),
    columns: {
      order_category: text(values, 'orderCategory'),
      service_id: text(values, 'serviceId'),
      service_id_type: text(values, 'serviceIdType'),
      wo_number: text(values, 'woNumber'),
      ticket_id: text(values, 'ticketId'),
      awo_number: text(values, 'awoNumber'),
      nis_code: text(values, 'nisCode'),
      customer_name: text(values, 'customerName'),
      contact_person: text(values, 'contactPerson'),
      phones: phonesOf(values),
      address_text: text(values, 'address.raw') ?? text(values, 'building'),
      address: withoutRaw(address),
      old_address: record(values, 'oldAddress'),
      relocation_type: text(values, 'relocationType')?.toLowerCase() ?? null,
      appointment_requested_at: text(values, 'appointment.start') ?? text(values, 'appointment'),
      package_name: text(values, 'package'),
      bandwidth_mbps: number(values, 'bandwidthMbps'),
      contract_months: number(values, 'contractMonths'),
      login_id: text(values, 'loginId'),
      network: networkOf(values),
      voip: voipOf(values),
      equipment: record(values, 'equipment'),
      splitter_candidates: list(values, 'splitterCandidates'),
      onu_serial: text(values, 'onuSerial'),
      issue: text(values, 'issue'),
      remarks: text(values, 'remarks'),
      sales_contact: record(values, 'salesContact'),
      work_order_url: safeLink(text(values, 'workOrderUrl')),
    },
    building: {
      code: text(values, 'buildingCode') ?? text(values, 'address.buildingCode'),
      name: text(values, 'address.building') ?? text(values, 'building'),
      postcode: text(values, 'address.postcode'),
      city: text(values, 'address.city'),
    },
  };
};

/** Where a draft holds what becomes a column of the order, for what is wrong with it. */
export const COLUMN_PATHS: Readonly<Record<string, string>> = {
  order_category: 'orderCategory',
  service_id: 'serviceId',
  service_id_type: 'serviceIdType',
  wo_number: 'woNumber',
  ticket_id: 'ticketId',
  awo_number: 'awoNumber',
  nis_code: 'nisCode',
  customer_name: 'customerName',
  contact_person: 'contactPerson',
  phones: 'phones',
  address_text: 'address.raw',
  address: 'address',
  old_address: 'oldAddress',
  relocation_type: 'relocationType',
  appointment_requested_at: 'appointment',
  package_name: 'package',
  bandwidth_mbps: 'bandwidthMbps',
  contract_months: 'contractMonths',
  login_id: 'loginId',
  network: 'network',
  voip: 'voip',
  equipment: 'equipment',
  splitter_candidates: 'splitterCandidates',
  onu_serial: 'onuSerial',
  issue: 'issue',
  remarks: 'remarks',
  sales_contact: 'salesContact',
  work_order_url: 'workOrderUrl',
} satisfies Record<keyof OrderFacts['columns'], string>;

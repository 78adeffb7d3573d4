import type { OrderSteps } from '../../../composables/use-order-steps.ts';

type Named = { id: string; name: string | null };
/** A row by column name, and what it points at by the column that does. */
export type FactSource = {
  values: Record<string, unknown>;
  names: Record<string, Named | null>;
};
type StateName = { name: string };

export type Visit = {
  id: string;
  status: string;
  technician: string | null;
  technicianName: string | null;
  startsAt: string;
  endsAt: string;
  windowStart: string | null;
  windowEnd: string | null;
  notes: string | null;
  mayOverlap: boolean;
};
export type Evidence = {
  id: string;
  kind: string;
  category: string | null;
  file: string;
  type: string | null;
  caption: string | null;
  technicianName: string | null;
  takenAt: string;
};
export type OrderFile = {
  id: string;
  file: string;
  kind: string;
  title: string | null;
  type: string | null;
  addedAt: string;
};
export type Docket = {
  id: string;
  number: string | null;
  status: string;
  source: string;
  file: string | null;
  receivedAt: string;
  verifiedAt: string | null;
  uploadedAt: string | null;
  rejectReason: string | null;
  rejectRemark: string | null;
  checks: { code?: string; ok?: boolean; message?: string }[];
};
export type OrderEvent = {
  id: string;
  kind: string;
  from: StateName | null;
  to: StateName | null;
  who: string | null;
  technicianName: string | null;
  source: string;
  reason: string | null;
  remark: string | null;
  data: Record<string, unknown>;
  at: string;
};
export type Invoice = {
  id: string;
  number: string;
  status: string;
  billToName: string | null;
  issuedOn: string | null;
  dueOn: string | null;
  totalMinor: string;
  currency: string;
  pdf: string | null;
  lines: { description: string; quantity: string; amountMinor: string }[];
};
export type Mail = {
  id: string;
  subject: string | null;
  fromAddress: string | null;
  receivedAt: string;
};
export type Building = {
  id: string;
  name: string;
  address: string | null;
  accessNotes: string | null;
  contacts: { name?: string; role?: string; phone?: string; email?: string }[];
  splitters: { id: string; code: string; name: string; ports: number; free: number }[];
};

/** The answer of `GET /api/orders/:id/page`. */
export type OrderPageData = {
  values: Record<string, unknown>;
  hidden: string[];
  company: { id: string; name: string; kind: string; timeZone: string; currency: string };
  names: Record<string, Named | null>;
  position: { lat: number; lng: number } | null;
  building: Building | null;
  port: {
    splitter: string;
    splitterName: string;
    number: number;
    isStandby: boolean;
    attachedAt: string | null;
  } | null;
  visits: Visit[];
  evidence: Evidence[];
  files: OrderFile[];
  dockets: Docket[];
  events: OrderEvent[];
  invoice: Invoice | null;
  mails: Mail[];
  secretNames: string[];
  steps: OrderSteps;
  isCut: boolean;
  can: {
    seeInvoices: boolean;
    seeMails: boolean;
    revealSecrets: boolean;
    assign: boolean;
  };
};

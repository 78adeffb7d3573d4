import type { RecordData } from '../records/types.ts';

export const SHOWS = ['all', 'overdue', 'soon', 'out', 'late', 'down', 'retired'] as const;
export type Show = (typeof SHOWS)[number];

export type ListedPiece = {
  id: string;
  code: string;
  name: string;
  category: string;
  categoryName: string;
  serialNo: string | null;
  condition: string;
  isDown: boolean;
  whereabouts: string;
  holderName: string | null;
  dueBackAt: string | null;
  isLate: boolean;
  siteName: string | null;
  location: string | null;
  calibrationDueOn: string | null;
  inspectionDueOn: string | null;
  isOverdue: boolean;
};
export type EquipmentList = {
  rows: ListedPiece[];
  hasMore: boolean;
  counts: Record<Show, number>;
};

export type Overdue = { kind: 'inspection' | 'calibration'; dueOn: string };
export type Service = {
  id: string;
  kind: string;
  doneOn: string;
  result: string;
  doneBy: string | null;
  remark: string | null;
  certificate: string | null;
  nextDueOn: string | null;
};
export type Reading = {
  id: string;
  value: number;
  total: number;
  readAt: string;
  reason: string | null;
  readerName: string | null;
  remark: string | null;
};
export type Meter = {
  id: string;
  name: string;
  unit: string;
  lastValue: number | null;
  lastReadAt: string | null;
  total: number;
  readings: Reading[];
};
export type Booking = {
  id: string;
  workOrder: string;
  number: string;
  title: string | null;
  startsAt: string;
  endsAt: string;
  state: string;
  isOverdue: boolean;
};
export type Checkout = {
  id: string;
  holderName: string;
  outAt: string;
  outCondition: string;
  dueBackAt: string | null;
  inAt: string | null;
  inCondition: string | null;
  inBy: string | null;
  remark: string | null;
  number: string | null;
};
export type PieceDocument = {
  id: string;
  kind: string;
  title: string;
  file: string;
  type: string | null;
  size: number | null;
  at: string;
};
export type Downtime = { id: string; condition: string; startsAt: string; endsAt: string | null };

/** The answer of `GET /api/equipment/:id/page`. */
export type PieceData = Pick<RecordData, 'values' | 'company' | 'history'> & {
  mayKeep: boolean;
  /** To others, and takes back. */
  mayHandOut: boolean;
  names: Record<'category' | 'site', { id: string; name: string } | null>;
  services: Service[];
  meters: Meter[];
  bookings: Booking[];
  checkouts: Checkout[];
  documents: PieceDocument[];
  downtimes: Downtime[];
};

export type PlanDate = {
  occursOn: string | null;
  crossing: number | null;
  dueOn: string;
  state: string;
  reason: string | null;
  order: string | null;
  number: string | null;
};
export type Plan = {
  id: string;
  company: string;
  name: string;
  equipment: string | null;
  equipmentCode: string | null;
  equipmentName: string | null;
  state: string;
  trigger: string;
  rule: string | null;
  startsOn: string | null;
  starts: string;
  anchor: string;
  meter: string | null;
  meterName: string | null;
  meterUnit: string | null;
  meterTotal: number | null;
  everyUnits: number | null;
  startTotal: number;
  outstanding: string;
  leadDays: number;
  workType: string;
  workTypeName: string;
  title: string;
  instructions: string | null;
  taskTitles: string[];
  taskTemplates: string[];
  templateTitles: string[];
  priority: string;
  site: string | null;
  client: string | null;
  customerName: string | null;
  addressText: string | null;
  plannedUntil: string | null;
  timeZone: string;
  version: number;
  dates: PlanDate[];
};
export type Label = { id: string; code: string; name: string; company: string; svg: string };
export type CalendarBooking = {
  id: string;
  equipment: string;
  code: string;
  name: string;
  workOrder: string;
  number: string;
  startsAt: string;
  endsAt: string;
  isOverdue: boolean;
};

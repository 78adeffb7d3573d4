import type { RecordState } from '../../record/types.ts';

type Words = { name: string };
export type StateWords = { name: string; color: string | null; icon: string | null };

export type OrderRow = {
  id: string;
  number: string;
  customer: string | null;
  serviceId: string | null;
  workType: Words;
  state: StateWords | null;
  isOpen: boolean;
  address: string | null;
  building: string | null;
  technician: string | null;
  scheduledStart: string | null;
  completedAt: string | null;
  createdAt: string | null;
};
export type OrdersOfRecord = {
  shown: OrderRow[];
  open: number;
  total: number;
  doneThisMonth: number;
};
export type VisitRow = {
  id: string;
  status: string;
  startsAt: string;
  endsAt: string;
  technician: string | null;
  order: {
    id: string;
    number: string;
    customer: string | null;
    address: string | null;
    building: string | null;
    workType: Words;
    state: StateWords | null;
  };
};
export type HistoryEntry = {
  id: string;
  kind: string;
  collection: string;
  subject: string;
  changes: { field: string; before: unknown; after: unknown }[];
  who: string | null;
  source: string;
  at: string;
};

/** What the pages of records answer with, whatever the record is. */
export type RecordData = {
  values: Record<string, unknown>;
  company: { id: string; name: string; kind: string; timeZone: string; currency: string };
  orders: OrdersOfRecord;
  history: HistoryEntry[];
};

export const chipOf = (state: StateWords | null): RecordState | null =>
  state && { label: state.name, icon: state.icon, color: state.color };

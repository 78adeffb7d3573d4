import type { DocketStatus } from '../../../../domain/work/index.ts';

export const LISTS = ['waiting', 'missing', 'rejected', 'verified'] as const;
export type ListName = (typeof LISTS)[number];

export type DocketRow = {
  /** Null where the order has none yet. */
  docket: string | null;
  number: string | null;
  rejectReason: string | null;
  rejectRemark: string | null;
  since: string | null;
  order: string;
  orderNumber: string;
  company: string;
  companyName: string;
  timeZone: string;
  partner: string | null;
  customerName: string | null;
  serviceId: string | null;
  workType: { name: string };
  technician: string | null;
};
export type DocketList = {
  counts: Record<ListName, number>;
  rows: DocketRow[];
  hasMore: boolean;
};

export type DocketStep = 'verify' | 'reject' | 'upload' | 'receive';
/** What can be asked for in a dialog; `generate` and `scan` both receive another docket. */
export type DocketCommand = 'verify' | 'reject' | 'upload' | 'generate' | 'scan';

export type Docket = {
  id: string;
  number: string | null;
  status: DocketStatus;
  source: string;
  company: { id: string; name: string; timeZone: string };
  order: {
    id: string;
    number: string;
    statusName: string;
    category: string;
    workType: { name: string };
    partner: string | null;
    customerName: string | null;
    serviceId: string | null;
    address: string | null;
    technician: string | null;
    completedAt: string | null;
  };
  file: { id: string; type: string | null; name: string; bytes: number | null } | null;
  making: 'no' | 'open' | 'failed';
  makingError: string | null;
  receivedAt: string;
  verifiedAt: string | null;
  verifiedBy: string | null;
  uploadedAt: string | null;
  portalReference: string | null;
  rejectReason: string | null;
  rejectRemark: string | null;
  evidence: {
    id: string;
    kind: string;
    category: string | null;
    caption: string | null;
    technician: string | null;
    takenAt: string | null;
    file: string;
    type: string | null;
    name: string;
  }[];
  versions: { id: string; number: string | null; status: DocketStatus; receivedAt: string }[];
  history: {
    id: string;
    kind: string;
    at: string;
    by: string | null;
    source: string;
    remark: string | null;
    portalReference: string | null;
  }[];
  checks: { code: string; message: string; ok: boolean; field?: string }[];
  steps: DocketStep[];
};

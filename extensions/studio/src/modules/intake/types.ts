import type {
  BuildingMatchView,
  DiffEntry,
  Finding,
  MatchKind,
  DraftStatus,
  Preview,
  Source,
  ConfidenceNote,
} from './domain.ts';

/** Answers of `/api/email/*` as this module uses them. */
export type QueueDraft = {
  id: string;
  session: string;
  status: DraftStatus;
  matchKind: MatchKind;
  confidence: number;
  serviceId: string | null;
  woNumber: string | null;
  customerName: string | null;
  /** With the offset of the partner's clock. */
  appointment: string | null;
  fileName: string;
  claimedBy: string | null;
  errorCount: number;
  createdAt: string;
};
export type QueuePage = {
  drafts: QueueDraft[];
  nextCursor: string | null;
  counts: Partial<Record<DraftStatus, number>>;
};
export type SessionSummary = {
  id: string;
  status: string;
  fileName: string;
  profile: string | null;
  error: { code: string; message: string } | null;
  receivedAt: string;
};
export type Draft = {
  id: string;
  status: DraftStatus;
  confidence: number;
  confidenceNotes: ConfidenceNote[];
  values: Record<string, unknown>;
  sources: Record<string, Source>;
  errors: Finding[];
  warnings: Finding[];
  matchKind: MatchKind;
  diff: DiffEntry[];
  building: string | null;
  buildingMatch: BuildingMatchView | null;
  rejectedReason: string | null;
  workOrder: string | null;
  version: number;
};
export type ReviewDraft = Draft & {
  matchingOrder: { id: string; number: string; status: string } | null;
  buildingFound: { id: string; name: string; postcode: string | null } | null;
  session: SessionSummary;
  sheets: Preview[];
};
export type UploadAnswer = {
  id: string;
  status: string;
  drafts: Draft[];
  error: { code: string; message: string } | null;
};
export type Approval = { workOrders: { id: string; number: string; status: string }[] };

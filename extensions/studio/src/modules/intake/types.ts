import type {
  BuildingMatch,
  ConfidenceNote,
  DiffEntry,
  DraftStatus,
  Finding,
  MatchKind,
  Preview,
  Source,
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
  orderType: string | null;
  /** As the company calls it; null where it has no such type. */
  orderTypeName: string | null;
  partnerGroupName: string | null;
  /** With the offset of the partner's clock. */
  appointment: string | null;
  fileName: string;
  building: string | null;
  buildingName: string | null;
  rejectedReason: string | null;
  claimedBy: string | null;
  claimedByName: string | null;
  claimedAt: string | null;
  errorCount: number;
  createdAt: string;
};
export type TabCounts = {
  open: number;
  ready: number;
  errors: number;
  changes: number;
  duplicates: number;
  noBuilding: number;
  mine: number;
  approved: number;
  rejected: number;
};
export type QueuePage = { drafts: QueueDraft[]; nextCursor: string | null; tabs?: TabCounts };
export type FacetValue = { value: string; label: string; count: number };
export type Facets = Record<'partnerGroup' | 'orderType' | 'profile' | 'source', FacetValue[]>;
export type ClaimView = {
  draft: string;
  claimedByName: string;
  claimedAt: string;
  claimedUntil: string;
  isMine: boolean;
};
export type Pulse = { claims: ClaimView[]; decided: string[] };
export type SessionSummary = {
  id: string;
  company: string;
  status: string;
  fileName: string;
  /** The mail it came in, or that it is. */
  mail: string | null;
  profile: string | null;
  error: { code: string; message: string } | null;
  receivedAt: string;
  /** What of the document was not read, or read in doubt. */
  notes?: { code: string; message: string }[];
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
  refusedChanges: DiffEntry[];
  building: string | null;
  /** As the document names it. */
  buildingName: string | null;
  buildingMatch: BuildingMatch;
  rejectedReason: string | null;
  workOrder: string | null;
  claimedBy: string | null;
  claimedAt: string | null;
  version: number;
};
export type ReviewDraft = Draft & {
  matchingOrder: { id: string; number: string; status: string } | null;
  buildingFound: { id: string; name: string; postcode: string | null } | null;
  /** A colleague who is at it; after `until` it may be taken over. */
  claim: { name: string; at: string; until: string } | null;
  /** Other waiting drafts that name the same unknown building. */
  sameBuilding: number;
  session: SessionSummary;
  sheets: Preview[];
};
/** An upload of many files while the worker reads them, and when it is done. */
export type ImportProgress = {
  /** First session of the upload. */
  id: string;
  files: number;
  read: number;
  isDone: boolean;
  failed: number;
  skipped: number;
  drafts: number;
  failures: { session: string; fileName: string; error: { code: string; message: string } }[];
};
export type UploadAnswer = {
  id: string;
  status: string;
  drafts: Draft[];
  error: { code: string; message: string } | null;
};
export type Approval = { workOrders: { id: string; number: string; status: string }[] };

type Subject = { draft: string; serviceId: string | null; customerName: string | null };
type OfOrder = Subject & { order: string; number: string };
export type ApprovalPreview = {
  new: (Subject & { orderType: string | null; orderTypeName: string | null })[];
  moved: (OfOrder & { from: string | null; to: string })[];
  updated: (OfOrder & { changes: DiffEntry[] })[];
  duplicates: OfOrder[];
  done: Subject[];
  refused: (Subject & { code: string; message: string })[];
  untried: number;
  /** Drafts that can be approved without the refused ones. */
  ready: string[];
};

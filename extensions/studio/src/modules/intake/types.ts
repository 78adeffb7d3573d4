import type { Answer } from '../../../../../packages/client/src/index.ts';

export type QueuePage = Answer<'get', '/email/drafts'>;
export type QueueDraft = QueuePage['drafts'][number];
export type TabCounts = NonNullable<QueuePage['tabs']>;
export type Facets = Answer<'get', '/email/drafts/facets'>;
export type FacetValue = Facets['partnerGroup'][number];
export type Pulse = Answer<'get', '/email/drafts/claims'>;
export type ClaimView = Pulse['claims'][number];
export type ReviewDraft = Answer<'get', `/email/drafts/${string}`>;
export type SessionSummary = ReviewDraft['session'];
export type Draft = Answer<'patch', `/email/drafts/${string}`>;
/** An upload of many files while the worker reads them, and when it is done. */
export type ImportProgress = Answer<'get', `/email/uploads/${string}`>;
export type UploadAnswer = Answer<'post', '/email/parse-excel'>;
export type ApprovalPreview = Answer<'post', '/email/drafts/approve-preview'>;

export type Finding = Draft['errors'][number];
export type Source = Draft['sources'][string];
export type DiffEntry = Draft['diff'][number];
export type ConfidenceNote = NonNullable<Draft['confidenceNotes']>[number];
export type BuildingMatch = Draft['buildingMatch'];
export type DraftStatus = Draft['status'];
export type MatchKind = Draft['matchKind'];
export type Preview = ReviewDraft['sheets'][number];
export type Approval = Answer<'post', '/email/drafts/bulk-approve'>;
export type NextDraft = Answer<'post', '/email/drafts/claim-next'>;
export type SessionList = Answer<'get', '/email/sessions'>;

import { z } from 'zod';
import { DRAFT_STATUSES, MATCH_KINDS, SESSION_SOURCES } from '../../../domain/intake/choices.ts';
import { choiceOf, instant } from '../platform/answer-shapes.ts';

const text = z.string().nullable();
const n = z.int();
const counts = z.object({ pending: n, valid: n, needs_review: n, approved: n, rejected: n });
const tabs = z.object({
  ...{ open: n, ready: n, errors: n, changes: n, duplicates: n },
  ...{ noBuilding: n, mine: n, approved: n, rejected: n },
});

export const listedDraft = z.object({
  id: z.uuid(),
  session: z.uuid(),
  position: z.int(),
  status: choiceOf(DRAFT_STATUSES),
  matchKind: choiceOf(MATCH_KINDS),
  confidence: z.number(),
  serviceId: text,
  woNumber: text,
  customerName: text,
  orderType: text,
  orderTypeName: text,
  partnerGroup: z.uuid().nullable(),
  partnerGroupName: text,
  profile: z.uuid().nullable(),
  profileName: text,
  source: choiceOf(SESSION_SOURCES).nullable(),
  /** As it was read: an instant, or the text that is none. */
  appointment: z.string().nullable(),
  fileName: text,
  building: z.uuid().nullable(),
  buildingName: text,
  workOrder: z.uuid().nullable(),
  rejectedReason: text,
  claimedBy: z.uuid().nullable(),
  claimedByName: text,
  claimedAt: instant.nullable(),
  errorCount: z.int(),
  version: z.int(),
  createdAt: instant,
});

export const drafts = z.object({
  drafts: z.array(listedDraft),
  nextCursor: text,
  counts: counts.optional(),
  tabs: tabs.optional(),
});

const facet = z.array(z.object({ value: z.string(), label: z.string(), count: z.int() }));
export const facets = z.object({
  partnerGroup: facet,
  orderType: facet,
  profile: facet,
  source: facet,
});

/** `decided` are the drafts of which somebody decided in the last minute. */
export const claims = z.object({
  claims: z.array(
    z.object({
      draft: z.uuid(),
      claimedBy: z.uuid(),
      claimedByName: text,
      claimedAt: instant,
      claimedUntil: instant,
      isMine: z.boolean(),
    }),
  ),
  decided: z.array(z.uuid()),
});
export const reasons = z.object({ reasons: z.array(z.string()) });
export const claimed = z.object({
  claimedBy: z.uuid().nullable(),
  claimedAt: instant.nullable(),
  version: z.int(),
  isMatchNew: z.boolean(),
});

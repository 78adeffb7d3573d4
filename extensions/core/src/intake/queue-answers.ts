import { z } from 'zod';
import { instant } from '../platform/answer-shapes.ts';

const text = z.string().nullable();
const counts = z.record(z.string(), z.int());

export const listedDraft = z.object({
  id: z.uuid(),
  session: z.uuid(),
  position: z.int(),
  status: z.string(),
  matchKind: text,
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
  source: text,
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
  tabs: counts.optional(),
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

import { z } from 'zod';
import { anyObject, instant, said } from '../platform/answer-shapes.ts';

export const TAGS = ['Intake'];
export const REVIEW = ['intake-review'] as const;
export const idParam = z.object({ id: z.uuid() });

const text = z.string().nullable();
const id = z.uuid();
const finding = said.catchall(z.unknown());
const change = z
  .object({
    field: z.string(),
    from: z.unknown(),
    to: z.unknown(),
  })
  .catchall(z.unknown());
/** Picture of a sheet: its cells by address, what is merged. */
const sheet = z.looseObject({ name: z.string() });

export const draft = z.object({
  id,
  session: id,
  position: z.int(),
  status: z.string(),
  confidence: z.number(),
  confidenceBand: z.string(),
  confidenceNotes: z
    .array(
      z
        .object({
          part: z.string(),
          weight: z.number(),
          value: z.number(),
          text: z.string().optional(),
        })
        .catchall(z.unknown()),
    )
    .nullable(),
  values: anyObject,
  sources: anyObject,
  errors: z.array(finding),
  warnings: z.array(finding),
  matchKind: text,
  matchesOrder: id.nullable(),
  diff: z.array(change),
  refusedChanges: z.array(change),
  orderType: text,
  source: text,
  building: id.nullable(),
  buildingName: text,
  buildingMatch: anyObject,
  workOrder: id.nullable(),
  rejectedReason: text,
  claimedBy: id.nullable(),
  claimedAt: instant.nullable(),
  version: z.int(),
});

export const session = z.object({
  id,
  company: id,
  status: z.string(),
  fileName: text,
  mail: id.nullable(),
  file: id.nullable(),
  profile: id.nullable(),
  notes: z.array(
    said.extend({ sheet: z.string().optional(), needsPerson: z.boolean().optional() }),
  ),
  parseOutcome: text,
  failureClass: text,
  error: z.object({ code: z.string(), message: text }).nullable(),
  snapshot: id.nullable(),
  snapshotExpiresAt: instant.nullable(),
  receivedAt: instant,
});

export const sessionWithDrafts = session.extend({
  sheets: z.array(sheet),
  drafts: z.array(draft),
});

export const draftInFull = draft.extend({
  matchingOrder: z.object({ id, number: z.string(), status: z.string() }).nullable(),
  buildingFound: z.object({ id, name: z.string(), postcode: text }).nullable(),
  claim: z.object({ by: id, name: z.string(), at: instant, until: instant }).nullable(),
  sameBuilding: z.int(),
  session,
  sheets: z.array(sheet),
});

export const sheetOfDraft = z.object({ sheet: sheet.nullable() });

const uploaded = session.extend({
  duplicateOf: z
    .object({
      session: id,
      drafts: z.array(z.object({ id, status: z.string(), workOrder: id.nullable() })),
    })
    .optional(),
  drafts: z.array(draft).optional(),
});
/** The first file's session stands for all of them; `sessions` tells of each. */
export const upload = uploaded.extend({
  drafts: z.array(draft),
  items: z.array(anyObject).optional(),
  sessions: z.array(uploaded),
});

export const progress = z.object({
  id,
  files: z.int(),
  read: z.int(),
  isDone: z.boolean(),
  pending: z.int(),
  processing: z.int(),
  completed: z.int(),
  failed: z.int(),
  skipped: z.int(),
  drafts: z.int(),
  failures: z.array(
    z.object({
      session: id,
      fileName: text,
      error: z.object({ code: text, message: text }),
    }),
  ),
  receivedAt: instant.nullable(),
});

const refused = z
  .object({ draft: id, code: z.string(), message: z.string() })
  .catchall(z.unknown());
export const approved = z.object({
  workOrders: z.array(z.object({ id, number: z.string(), status: z.string() })),
  approved: z.array(z.object({ draft: id, order: id, kind: z.enum(['new', 'existing']) })),
});
export const approvedOfSession = approved.extend({ skipped: z.array(refused) });

const subject = z.object({ draft: id, serviceId: text, customerName: text });
const known = subject.extend({ order: id, number: z.string() });
export const approvalPreview = z.object({
  new: z.array(subject.extend({ orderType: text, orderTypeName: text })),
  moved: z.array(known.extend({ from: z.unknown(), to: z.unknown() })),
  updated: z.array(known.extend({ changes: z.array(change) })),
  duplicates: z.array(known),
  done: z.array(subject),
  refused: z.array(refused),
  untried: z.int(),
  ready: z.array(id),
});

/** Fields of an update, under the column names of the order, whose new values are accepted. */
export const fieldNames = z.array(z.string().regex(/^[a-z_]{1,64}$/)).max(100);
export const acceptedByDraft = z.record(z.uuid(), fieldNames).optional();
export const draftIds = z
  .array(z.uuid())
  .min(1)
  .max(5_000)
  .transform((ids) => [...new Set(ids)]);

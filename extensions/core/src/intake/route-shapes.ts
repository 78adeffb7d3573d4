import { z } from 'zod';
import {
  DRAFT_STATUSES,
  FAILURE_CLASSES,
  MATCH_KINDS,
  PARSE_OUTCOMES,
  SESSION_SOURCES,
  SESSION_STATUSES,
} from '../../../domain/intake/choices.ts';
import { anyObject, choiceOf, instant, said } from '../platform/answer-shapes.ts';

export const TAGS = ['Intake'];
export const REVIEW = ['intake-review'] as const;
export const idParam = z.object({ id: z.uuid() });

const text = z.string().nullable();
const id = z.uuid();
export const finding = said
  .extend({
    field: z.string().optional(),
    /** Where on the sheet it stands. */
    cells: z.array(z.string()).optional(),
    /** A person has to look at it before the draft is approved. */
    doubt: z.literal(true).optional(),
  })
  .catchall(z.unknown());
/** Where a value was read. */
export const source = z
  .object({
    from: z.enum(['cells', 'lines', 'subject', 'file-name', 'profile', 'person']),
    sheet: z.string().optional(),
    cells: z.array(z.string()).optional(),
    lines: z.array(z.string()).optional(),
  })
  .catchall(z.unknown());
const buildingMatch = z.object({
  building: id.nullable(),
  how: z.enum(['code', 'name and postcode', 'name', 'likeness', 'person', 'none']),
  candidates: z.array(
    z.object({ id, name: z.string(), code: text, postcode: text, score: z.number() }),
  ),
});
const change = z
  .object({
    field: z.string(),
    from: z.unknown(),
    to: z.unknown(),
  })
  .catchall(z.unknown());
/** Picture of a sheet: its cells by address, what is merged. */
export const sheet = z.object({
  name: z.string(),
  rows: z.int(),
  columns: z.int(),
  cells: z.record(z.string(), z.string()),
  merges: z.array(z.object({ top: z.int(), left: z.int(), bottom: z.int(), right: z.int() })),
  isCut: z.boolean(),
  /** Rows in the middle that are left out, both ends included. */
  gap: z.object({ from: z.int(), to: z.int() }).optional(),
});

export const confidenceNote = z
  .object({ part: z.string(), weight: z.number(), value: z.number(), text: z.string() })
  .catchall(z.unknown());

export const draft = z.object({
  id,
  session: id,
  position: z.int(),
  status: choiceOf(DRAFT_STATUSES),
  confidence: z.number(),
  confidenceBand: z.string(),
  confidenceNotes: z.array(confidenceNote).nullable(),
  values: anyObject,
  sources: z.record(z.string(), source),
  errors: z.array(finding),
  warnings: z.array(finding),
  matchKind: choiceOf(MATCH_KINDS),
  matchesOrder: id.nullable(),
  diff: z.array(change),
  refusedChanges: z.array(change),
  orderType: text,
  source: choiceOf(SESSION_SOURCES).nullable(),
  building: id.nullable(),
  buildingName: text,
  buildingMatch,
  workOrder: id.nullable(),
  rejectedReason: text,
  claimedBy: id.nullable(),
  claimedAt: instant.nullable(),
  version: z.int(),
});

export const session = z.object({
  id,
  company: id,
  status: choiceOf(SESSION_STATUSES),
  fileName: text,
  mail: id.nullable(),
  file: id.nullable(),
  profile: id.nullable(),
  notes: z.array(
    said.extend({ sheet: z.string().optional(), needsPerson: z.boolean().optional() }),
  ),
  parseOutcome: choiceOf(PARSE_OUTCOMES).nullable(),
  failureClass: choiceOf(FAILURE_CLASSES).nullable(),
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
      drafts: z.array(z.object({ id, status: choiceOf(DRAFT_STATUSES), workOrder: id.nullable() })),
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

const refused = said.extend({ draft: id }).catchall(z.unknown());
export const approved = z.object({
  workOrders: z.array(z.object({ id, number: z.string(), status: z.string() })),
  approved: z.array(z.object({ draft: id, order: id, kind: z.enum(['new', 'existing']) })),
});
export const approvedOfSession = approved.extend({ skipped: z.array(refused) });

const subject = z.object({ draft: id, serviceId: text, customerName: text });
const known = subject.extend({ order: id, number: z.string() });
export const approvalPreview = z.object({
  new: z.array(subject.extend({ orderType: text, orderTypeName: text })),
  moved: z.array(known.extend({ from: text, to: z.string() })),
  updated: z.array(known.extend({ changes: z.array(change) })),
  duplicates: z.array(known),
  done: z.array(subject),
  refused: z.array(refused.extend({ serviceId: text, customerName: text })),
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

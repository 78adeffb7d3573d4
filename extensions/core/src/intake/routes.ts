import { z } from 'zod';
import { inTransaction } from '../platform/context.ts';
import { domainError } from '../platform/errors.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { createFileReader } from './reader/file-reader.ts';
import { READ_LIMITS } from './reader/limits.ts';
import { respondToUpload } from './respond-upload.ts';
import { createFileStore } from './store-file.ts';
import { approveDrafts } from './use-cases/approve-drafts.ts';
import { approveSession } from './use-cases/approve-session.ts';
import { autoApprove } from './use-cases/auto-approve.ts';
import { claimDraft } from './use-cases/claim-draft.ts';
import { editDraft } from './use-cases/edit-draft.ts';
import { listDrafts } from './use-cases/list-drafts.ts';
import { listSessions } from './use-cases/list-sessions.ts';
import { readDraft, readSession } from './use-cases/read-session.ts';
import { companyForIntake, receiveFiles } from './use-cases/receive-files.ts';
import { rejectDraft } from './use-cases/reject-draft.ts';
import { draftView } from './view.ts';
import { workOrdersOf } from './work-orders-of.ts';

const TAGS = ['Intake'];
const REVIEW = ['intake-review'] as const;
const idParam = z.object({ id: z.uuid() });
const list = z
  .string()
  .transform((text) => text.split(',').filter(Boolean))
  .optional();

const draft = z.looseObject({
  id: z.uuid(),
  status: z.string(),
  confidence: z.number(),
  values: z.record(z.string(), z.unknown()),
  sources: z.record(z.string(), z.unknown()),
  errors: z.array(z.looseObject({ code: z.string(), message: z.string() })),
  version: z.int(),
});
const session = z.looseObject({ id: z.uuid(), status: z.string(), drafts: z.array(draft) });
const approved = z.object({
  workOrders: z.array(z.looseObject({ id: z.uuid(), number: z.string(), status: z.string() })),
  approved: z.array(z.object({ draft: z.uuid(), order: z.uuid(), kind: z.string() })),
});

const reader = createFileReader();

const parseExcel = defineRoute({
  method: 'post',
  path: '/email/parse-excel',
  summary: 'Read partner forms into drafts',
  description:
    'Field `file`, one or several `.xls` or `.xlsx`. Each file becomes a session; one that cannot ' +
    'be read does not hinder the others. When none can be read the answer is 422 with the error ' +
    'class as code and the session in `extensions`.',
  tags: TAGS,
  access: REVIEW,
  multipart: { maxFileBytes: READ_LIMITS.fileBytes, maxFiles: 100 },
  body: z.object({ company: z.uuid().optional() }),
  status: 201,
  response: session,
  // The answer holds passwords, and the same file twice is known by its digest.
  idempotent: false,
  ratePerMinute: 120,
  handler: async ({ actor, knex, files, body, services, schema }) => {
    if (files.length === 0)
      throw domainError('INVALID_PAYLOAD', 400, 'Send at least one file in the field "file".', {
        field: 'file',
      });
    const company = companyForIntake(actor, body.company);
    const tools = { knex, actor, reader, store: createFileStore({ services, schema }) };
    const ids = await receiveFiles(tools, { company, source: 'upload', files });
    await autoApprove(knex, { sessions: ids, requestId: actor.requestId });
    return respondToUpload(knex, ids);
  },
});

const sessions = defineRoute({
  method: 'get',
  path: '/email/sessions',
  summary: 'List intake sessions',
  tags: TAGS,
  access: REVIEW,
  query: z.object({
    company: z.uuid().optional(),
    status: list,
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  handler: ({ actor, knex, query }) => listSessions(knex, actor, query),
});

const oneSession = defineRoute({
  method: 'get',
  path: '/email/sessions/:id',
  summary: 'Read a session with its drafts and sheet',
  tags: TAGS,
  access: ['intake-review', 'audit-read'],
  params: idParam,
  response: session,
  handler: ({ actor, knex, params }) => readSession(knex, actor, params.id),
});

const drafts = defineRoute({
  method: 'get',
  path: '/email/drafts',
  summary: 'List drafts for review',
  tags: TAGS,
  access: REVIEW,
  query: z.object({
    company: z.uuid().optional(),
    status: list,
    session: z.uuid().optional(),
    search: z.string().trim().max(100).optional(),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  handler: ({ actor, knex, query }) => listDrafts(knex, actor, query),
});

const oneDraft = defineRoute({
  method: 'get',
  path: '/email/drafts/:id',
  summary: 'Read a draft with its session and sheet',
  tags: TAGS,
  access: ['intake-review', 'audit-read'],
  params: idParam,
  response: draft,
  handler: ({ actor, knex, params }) => readDraft(knex, actor, params.id),
});

const edit = defineRoute({
  method: 'patch',
  path: '/email/drafts/:id',
  summary: 'Change values of a draft',
  description: 'A text is read as the cell of the form would be; errors and match are found anew.',
  tags: TAGS,
  access: REVIEW,
  params: idParam,
  body: z.strictObject({
    values: z.record(z.string().regex(/^[a-z][\w.]{0,100}$/i), z.unknown()).default({}),
    building: z.uuid().nullable().optional(),
    version: z.int().optional(),
  }),
  response: draft,
  // The body may hold a password.
  idempotent: false,
  handler: async ({ actor, knex, params, body, ifMatch }) => {
    const input = { id: params.id, ...body, version: body.version ?? ifMatch };
    return draftView(await inTransaction(knex, actor, (ctx) => editDraft(ctx, input)));
  },
});

const claim = defineRoute({
  method: 'post',
  path: '/email/drafts/:id/claim',
  summary: 'Say that you are reviewing a draft',
  tags: TAGS,
  access: REVIEW,
  params: idParam,
  body: z.strictObject({ release: z.boolean().default(false) }),
  handler: ({ actor, knex, params, body }) =>
    inTransaction(knex, actor, (ctx) => claimDraft(ctx, { id: params.id, ...body })),
});

const approveOne = defineRoute({
  method: 'post',
  path: '/email/drafts/:id/approve',
  summary: 'Make a work order of a draft',
  description: 'Approving twice answers with the same order.',
  tags: TAGS,
  access: REVIEW,
  params: idParam,
  response: approved,
  handler: ({ actor, knex, params }) =>
    inTransaction(knex, actor, async (ctx) =>
      workOrdersOf(ctx.trx, await approveDrafts(ctx, { ids: [params.id] })),
    ),
});

const approveMany = defineRoute({
  method: 'post',
  path: '/email/drafts/bulk-approve',
  summary: 'Make work orders of many drafts, all or none',
  tags: TAGS,
  access: REVIEW,
  body: z.strictObject({ ids: z.array(z.uuid()).min(1).max(5_000) }),
  response: approved,
  handler: ({ actor, knex, body }) =>
    inTransaction(knex, actor, async (ctx) =>
      workOrdersOf(ctx.trx, await approveDrafts(ctx, { ids: [...new Set(body.ids)] })),
    ),
});

const approveWhole = defineRoute({
  method: 'post',
  path: '/email/sessions/:id/approve',
  summary: 'Make work orders of what is ready in a session',
  description: 'Drafts with errors stay for review and are named in `skipped`.',
  tags: TAGS,
  access: REVIEW,
  params: idParam,
  response: approved,
  handler: ({ actor, knex, params }) =>
    inTransaction(knex, actor, async (ctx) => {
      const { approved: made, skipped } = await approveSession(ctx, params);
      return { ...(await workOrdersOf(ctx.trx, made)), skipped };
    }),
});

const reject = defineRoute({
  method: 'post',
  path: '/email/drafts/:id/reject',
  summary: 'Put a draft aside with a reason',
  tags: TAGS,
  access: REVIEW,
  params: idParam,
  body: z.strictObject({ reason: z.string().trim().min(3).max(255) }),
  response: draft,
  handler: async ({ actor, knex, params, body }) =>
    draftView(
      await inTransaction(knex, actor, (ctx) => rejectDraft(ctx, { id: params.id, ...body })),
    ),
});

export const routes: Route[] = [
  parseExcel,
  sessions,
  oneSession,
  drafts,
  approveMany,
  oneDraft,
  edit,
  claim,
  approveOne,
  approveWhole,
  reject,
];

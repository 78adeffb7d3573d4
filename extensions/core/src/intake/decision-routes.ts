import { z } from 'zod';
import { BUILDING_TYPES } from '../../../domain/plant/index.ts';
import { inTransaction } from '../platform/context.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import {
  acceptedByDraft,
  approvalPreview,
  approved,
  approvedOfSession,
  draft,
  draftIds,
  fieldNames,
  idParam,
  REVIEW,
  TAGS,
} from './route-shapes.ts';
import { createBuildingStore } from './store-building.ts';
import { approveDrafts } from './use-cases/approve-drafts.ts';
import { approveTogether } from './use-cases/approve-together.ts';
import { approveSession } from './use-cases/approve-session.ts';
import { previewApproval } from './use-cases/preview-approval.ts';
import { rejectDraft } from './use-cases/reject-draft.ts';
import { restoreDraft } from './use-cases/restore-draft.ts';
import { setBuilding } from './use-cases/set-building.ts';
import { draftView } from './view.ts';
import { workOrdersOf } from './work-orders-of.ts';

const ACCEPT =
  'Of an update only the differences named in `accept` are written; without it, all of them.';

const approveOne = defineRoute({
  method: 'post',
  path: '/email/drafts/:id/approve',
  summary: 'Make a work order of a draft, or change the one it matches',
  description: `Approving twice answers with the same order. ${ACCEPT}`,
  tags: TAGS,
  access: REVIEW,
  params: idParam,
  body: z.strictObject({ accept: fieldNames.optional() }).default({}),
  response: approved,
  example: { by: 'intake', id: 'parse_drafts', body: {} },
  handler: ({ actor, knex, params: { id }, body: { accept } }) =>
    inTransaction(knex, actor, async (ctx) =>
      workOrdersOf(
        ctx.trx,
        await approveDrafts(ctx, { ids: [id], accept: accept && { [id]: accept } }),
      ),
    ),
});

const approveMany = defineRoute({
  method: 'post',
  path: '/email/drafts/bulk-approve',
  summary: 'Make work orders of many drafts, all or none',
  description: `${ACCEPT} \`accept\` has the fields by draft.`,
  tags: TAGS,
  access: REVIEW,
  body: z.strictObject({ ids: draftIds, accept: acceptedByDraft }),
  response: approved,
  example: { by: 'intake', body: ({ row }) => ({ ids: [row('parse_drafts').id] }) },
  handler: ({ actor, knex, body }) =>
    inTransaction(knex, actor, async (ctx) =>
      workOrdersOf(ctx.trx, await approveTogether(ctx, body)),
    ),
});

const preview = defineRoute({
  method: 'post',
  path: '/email/drafts/approve-preview',
  summary: 'What approving these drafts would do',
  description:
    'Nothing is written. `new`, `moved`, `updated`, `duplicates` and `done` say what would come of ' +
    'each draft, `refused` which are refused and why, `ready` what can be approved without those. Of ' +
    'moves and changes the first 100 are tried against the lifecycle and the calendar; `untried` ' +
    'counts the others.',
  tags: TAGS,
  access: REVIEW,
  body: z.strictObject({ ids: draftIds, accept: acceptedByDraft }),
  idempotent: false,
  response: approvalPreview,
  example: { by: 'intake', body: ({ row }) => ({ ids: [row('parse_drafts').id] }) },
  handler: ({ actor, knex, body }) => previewApproval(knex, actor, body),
});

const approveWhole = defineRoute({
  method: 'post',
  path: '/email/sessions/:id/approve',
  summary: 'Make work orders of what is ready in a session',
  description: `Drafts with errors stay for review and are named in \`skipped\`. ${ACCEPT}`,
  tags: TAGS,
  access: REVIEW,
  params: idParam,
  body: z.strictObject({ accept: acceptedByDraft }).default({}),
  response: approvedOfSession,
  example: { by: 'intake', id: 'parse_sessions', body: {} },
  handler: ({ actor, knex, params, body }) =>
    inTransaction(knex, actor, async (ctx) => {
      const { approved: made, skipped } = await approveSession(ctx, { ...params, ...body });
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
  example: { by: 'intake', id: 'parse_drafts', body: { reason: 'Not ours' } },
  handler: async ({ actor, knex, params, body }) =>
    draftView(
      await inTransaction(knex, actor, (ctx) => rejectDraft(ctx, { id: params.id, ...body })),
    ),
});

const restore = defineRoute({
  method: 'post',
  path: '/email/drafts/:id/restore',
  summary: 'Take a rejection back',
  tags: TAGS,
  access: REVIEW,
  params: idParam,
  response: draft,
  example: { by: 'intake', id: 'parse_drafts', body: {} },
  handler: async ({ actor, knex, params }) =>
    draftView(await inTransaction(knex, actor, (ctx) => restoreDraft(ctx, params))),
});

const line = (length = 255) => z.string().trim().max(length).nullish();
const newBuilding = z.strictObject({
  name: z.string().trim().min(2).max(255),
  code: line(64),
  address: line(2_000),
  postcode: line(10),
  city: line(),
  state: line(),
  building_type: z.enum(BUILDING_TYPES.map(({ value }) => value)).nullish(),
  installation_method: line(64),
});

const building = defineRoute({
  method: 'post',
  path: '/email/drafts/:id/building',
  summary: 'Say which building a draft is about, adding one that is new',
  description:
    '`building` is one of the company or the values of a new one, which is added as in the Studio. ' +
    'With `alike` all waiting drafts that name the same building are bound too.',
  tags: TAGS,
  access: REVIEW,
  params: idParam,
  body: z.strictObject({
    building: z.union([z.uuid(), newBuilding]),
    alike: z.boolean().default(false),
  }),
  response: z.object({ building: z.uuid(), bound: z.int() }),
  example: {
    by: 'intake',
    id: 'parse_drafts',
    body: ({ row }) => ({ building: row('buildings').id }),
  },
  handler: ({ actor, knex, params, body, services, schema, accountability }) =>
    inTransaction(knex, actor, (ctx) =>
      setBuilding(
        ctx,
        { ...params, ...body },
        createBuildingStore({ services, schema, accountability }),
      ),
    ),
});

export const decisionRoutes: Route[] = [
  approveMany,
  preview,
  approveOne,
  approveWhole,
  reject,
  restore,
  building,
];

import { z } from 'zod';
import { emptyList, ofCompany } from '../platform/route-example.ts';
import { notVisible, refusal } from '../platform/errors.ts';
import { inTransaction } from '../platform/context.ts';
import { mayRead } from '../platform/read-rights.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import * as answers from './answers.ts';
import { listToCheck } from './list-to-check.ts';
import { loadChecks } from './load-checks.ts';
import { lockDocket } from './lock-docket.ts';
import { docketList, docketPage, TO_CHECK } from './page-shapes.ts';
import { readDocket } from './read-docket.ts';
import { storeDocketFile } from './store-docket-file.ts';
import { markDocketUploaded } from './use-cases/mark-docket-uploaded.ts';
import { receiveDocket } from './use-cases/receive-docket.ts';
import { rejectDocket } from './use-cases/reject-docket.ts';
import { verifyDocket } from './use-cases/verify-docket.ts';

const DOCKETS = { tags: ['Dockets'], access: ['docket-review'] } as const;
const Id = z.object({ id: z.uuid() });
const MEGABYTE = 1024 * 1024;

const receive = defineRoute({
  ...DOCKETS,
  method: 'post',
  path: '/orders/:id/dockets',
  summary: 'Take in a docket: a scan (field `file`), or one made from the evidence (`generate`)',
  params: Id,
  multipart: { maxFileBytes: 20 * MEGABYTE, maxFiles: 1 },
  body: z.object({
    number: z.string().trim().max(64).optional(),
    generate: z
      .union([z.boolean(), z.enum(['true', 'false'])])
      .transform((value) => value === true || value === 'true')
      .optional(),
  }),
  status: 201,
  response: answers.received,
  example: { by: 'dispatcher', id: 'work_orders', body: { generate: true } },
  handler: async ({ knex, actor, params, body, files }) => {
    const [file] = files;
    if ((file === undefined) !== (body.generate === true)) {
      throw refusal(
        'FAILED_VALIDATION.docket',
        400,
        {},
        {
          field: 'file',
        },
      );
    }
    const number = body.number ?? null;
    if (!file) {
      return inTransaction(knex, actor, (ctx) =>
        receiveDocket(ctx, { order: params.id, number, file: null }),
      );
    }
    const stored = await storeDocketFile(knex, actor, { order: params.id, file });
    try {
      return await inTransaction(knex, actor, (ctx) =>
        receiveDocket(ctx, { order: params.id, number, file: stored.id }),
      );
    } catch (error) {
      await stored.remove();
      throw error;
    }
  },
});

const toCheck = defineRoute({
  ...DOCKETS,
  method: 'get',
  path: '/dockets/to-check',
  summary: 'Dockets that wait to be checked, corrected or uploaded, and orders without one',
  description: 'The oldest first, 50 at a time from `offset`; `counts` go up to 1,000.',
  query: z.object({
    show: z.enum(TO_CHECK).default('waiting'),
    company: z.uuid().optional(),
    search: z.string().trim().min(1).max(100).optional(),
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
  }),
  response: docketList,
  example: { by: 'dispatcher', query: ofCompany, showsNothing: emptyList('rows') },
  handler: ({ knex, actor, query }) => listToCheck(knex, actor, query),
});

const page = defineRoute({
  method: 'get',
  path: '/dockets/:id',
  summary: 'A docket with its order, evidence, checks and history, and what the caller may do',
  tags: ['Dockets'],
  access: ['orders-read'],
  params: Id,
  response: docketPage,
  example: { by: 'dispatcher', id: 'dockets' },
  handler: async ({ knex, actor, params, schema, accountability }) => {
    const asked = { database: knex, schema, accountability };
    if (!(await mayRead('dockets', asked))) throw notVisible('dockets', params.id);
    const page = await inTransaction(knex, actor, (ctx) => readDocket(ctx, params.id));
    return (await mayRead('evidence', asked)) ? page : { ...page, evidence: [] };
  },
});

const checks = defineRoute({
  ...DOCKETS,
  method: 'get',
  path: '/dockets/:id/checks',
  summary: 'What agrees between a docket and its order, and what does not',
  params: Id,
  response: answers.checked,
  example: { by: 'dispatcher', id: 'dockets' },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, async (ctx) => {
      const docket = await lockDocket(ctx, params.id);
      const found = await loadChecks(ctx, docket);
      return {
        id: docket.id,
        status: docket.status,
        ok: found.every(({ ok }) => ok),
        checks: found,
      };
    }),
});

const verify = defineRoute({
  ...DOCKETS,
  method: 'post',
  path: '/dockets/:id/verify',
  summary: 'Confirm that a docket agrees with its order',
  params: Id,
  response: answers.verified,
  example: { by: 'dispatcher', id: 'dockets', body: {} },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => verifyDocket(ctx, { docket: params.id })),
});

const reject = defineRoute({
  ...DOCKETS,
  method: 'post',
  path: '/dockets/:id/reject',
  summary: 'Send a docket back with a reason',
  params: Id,
  body: z.object({
    reason: z.string().trim().min(1).max(64),
    remark: z.string().trim().max(2_000).optional(),
  }),
  response: answers.docketState,
  example: { by: 'dispatcher', id: 'dockets', body: { reason: 'unsigned' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) =>
      rejectDocket(ctx, { docket: params.id, reason: body.reason, remark: body.remark ?? null }),
    ),
});

const uploaded = defineRoute({
  ...DOCKETS,
  method: 'post',
  path: '/dockets/:id/uploaded',
  summary: "Note that a docket was put into the partner's portal",
  params: Id,
  body: z.object({ portalReference: z.string().trim().min(1).max(255) }),
  response: answers.uploaded,
  example: { by: 'dispatcher', id: 'dockets', body: { portalReference: 'P-1' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) =>
      markDocketUploaded(ctx, { docket: params.id, portalReference: body.portalReference }),
    ),
});

export const routes: Route[] = [receive, toCheck, page, checks, verify, reject, uploaded];

import { emptyList, ofCompany } from '../platform/route-example.ts';
import { z } from 'zod';
import { inTransaction } from '../platform/context.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { decisionRoutes } from './decision-routes.ts';
import { queueRoutes } from './queue-routes.ts';
import {
  draft,
  draftInFull,
  idParam,
  REVIEW,
  session,
  sessionWithDrafts,
  sheetOfDraft as sheetAnswer,
  TAGS,
} from './route-shapes.ts';
import { storedReader } from './store-file.ts';
import { uploadRoutes } from './upload-routes.ts';
import { editDraft } from './use-cases/edit-draft.ts';
import { listSessions } from './use-cases/list-sessions.ts';
import { readDraftSheet } from './use-cases/read-draft-sheet.ts';
import { readDraft, readSession } from './use-cases/read-session.ts';
import { draftView } from './view.ts';
import { sheetRoutes } from './sheet-routes.ts';
import { sharedReader } from './reader/shared-reader.ts';
import { teachRoutes } from './teach/routes.ts';

const list = z
  .string()
  .transform((text) => text.split(',').filter(Boolean))
  .optional();

const sessions = defineRoute({
  method: 'get',
  path: '/email/sessions',
  summary: 'List intake sessions',
  tags: TAGS,
  access: REVIEW,
  query: z.object({
    company: z.uuid().optional(),
    status: list,
    unread: z
      .stringbool()
      .default(false)
      .describe('Those of the last 30 days that led to nothing and wait for somebody.'),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({ sessions: z.array(session) }),
  example: { by: 'intake', query: ofCompany, showsNothing: emptyList('sessions') },
  handler: ({ actor, knex, query }) => listSessions(knex, actor, query),
});

const oneSession = defineRoute({
  method: 'get',
  path: '/email/sessions/:id',
  summary: 'Read a session with its drafts and sheet',
  tags: TAGS,
  access: ['intake-review', 'audit-read'],
  params: idParam,
  response: sessionWithDrafts,
  example: { by: 'intake', id: 'parse_sessions' },
  handler: ({ actor, knex, params }) => readSession(knex, actor, params.id),
});

const oneDraft = defineRoute({
  method: 'get',
  path: '/email/drafts/:id',
  summary: 'Read a draft with its session and sheet',
  tags: TAGS,
  access: ['intake-review', 'audit-read'],
  params: idParam,
  response: draftInFull,
  example: { by: 'intake', id: 'parse_drafts' },
  handler: ({ actor, knex, params }) => readDraft(knex, actor, params.id),
});

const sheetOfDraft = defineRoute({
  method: 'get',
  path: '/email/drafts/:id/sheet',
  summary: 'The sheet around the row a draft was read from',
  description:
    'Read from the stored file: the head of the list, and 60 rows above and below. `sheet` is null for ' +
    'a draft that is no row of a list; 409 `INTAKE_FILE_GONE` when the file is not kept any more.',
  tags: TAGS,
  access: ['intake-review', 'audit-read'],
  params: idParam,
  response: sheetAnswer,
  ratePerMinute: 120,
  example: { by: 'intake', id: 'parse_drafts' },
  handler: (request) => {
    const { knex, actor, params } = request;
    const tools = { knex, actor, reader: sharedReader(), readStored: storedReader(knex) };
    return readDraftSheet(tools, params.id);
  },
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
    values: z.record(z.string().min(1).max(200), z.unknown()).default({}),
    building: z.uuid().nullable().optional(),
    version: z.int().optional(),
  }),
  response: draft,
  // The body may hold a password.
  idempotent: false,
  example: { by: 'intake', id: 'parse_drafts', body: { values: { customerName: 'Someone else' } } },
  handler: async ({ actor, knex, params, body, ifMatch }) => {
    const input = { id: params.id, ...body, version: body.version ?? ifMatch };
    return draftView(await inTransaction(knex, actor, (ctx) => editDraft(ctx, input)));
  },
});

export const routes: Route[] = [
  ...uploadRoutes,
  sessions,
  oneSession,
  ...queueRoutes,
  ...decisionRoutes,
  oneDraft,
  sheetOfDraft,
  edit,
  ...teachRoutes(sharedReader()),
  ...sheetRoutes,
];

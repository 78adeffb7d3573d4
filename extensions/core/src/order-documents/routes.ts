import { z } from 'zod';
import { DOCUMENT_VISIBILITIES, FILE_TYPES } from '../../../domain/order-documents/index.ts';
import type { stillVisible } from '../lifecycle/index.ts';
import { instant } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import type { UploadedFile } from '../platform/multipart.ts';
import { bytes, defineRoute, type Route } from '../platform/route.ts';
import { findDocument } from './repository.ts';
import { sendFile } from '../platform/send-file.ts';
import { addDocument } from './use-cases/add-document.ts';
import { addVersion } from './use-cases/add-version.ts';
import { changeDocument, restoreDocument, withdrawDocument } from './use-cases/change-document.ts';
import { listDocuments } from './use-cases/list-documents.ts';
import { openVersion } from './use-cases/open-version.ts';

const TAGS = ['Documents of orders'];
const READ = { tags: TAGS, access: ['orders-read', 'field-work'] } as const;
const WRITE = {
  tags: TAGS,
  access: ['orders-transition', 'field-work', 'order-documents', 'stock'],
} as const;
const MOST_BYTES = 25 * 1024 * 1024;
const byId = z.object({ id: z.uuid() });
const title = z.string().trim().min(1, 'VALUE.name').max(200);
const category = z.string().trim().min(1).max(64);
const visibility = z.enum(
  DOCUMENT_VISIBILITIES.map(({ value }) => value) as ['order', 'office', 'named'],
);
const clientRef = z.string().min(8).max(64);
const comment = z.string().trim().max(2_000).optional();
const sent = z.object({ document: z.uuid(), version: z.uuid(), number: z.int() });
const changed = z.object({ id: z.uuid() });
const UPLOAD = { maxFileBytes: MOST_BYTES, maxFiles: 1 };
const PDF = { name: 'report.pdf', type: 'application/pdf', content: '%PDF-1.7\n%%EOF' };

const fileOf = (files: readonly UploadedFile[]): UploadedFile => {
  const file = files.find((part) => part.field === 'file');
  if (!file) throw refusal('FAILED_VALIDATION.part', 400, {}, { field: 'file' });
  return file;
};
const seen =
  (collection: 'order_documents' | 'order_document_versions') =>
  ({ knex, actor, params }: Parameters<typeof stillVisible>[0]) =>
    findDocument(knex, actor, { collection, id: params.id });

const person = z.object({ id: z.uuid(), name: z.string() });

const list = defineRoute({
  ...READ,
  method: 'get',
  path: '/orders/:id/documents',
  summary: 'Documents of an order with their versions',
  description:
    'Those that the caller may see, the newest first, withdrawn ones among them. The first of `versions` is the current one. `people` are those who may be named.',
  params: byId,
  response: z.object({
    documents: z.array(
      z.object({
        id: z.uuid(),
        title: z.string(),
        category: z.string(),
        visibility,
        people: z.array(person),
        withdrawn: z
          .object({ at: instant, by: z.string().nullable(), reason: z.string() })
          .nullable(),
        canKeep: z.boolean(),
        versions: z.array(
          z.object({
            id: z.uuid(),
            number: z.int(),
            fileName: z.string(),
            fileType: z.string(),
            sizeBytes: z.int(),
            comment: z.string().nullable(),
            by: z.string().nullable(),
            at: instant,
            isShown: z.boolean(),
          }),
        ),
      }),
    ),
    people: z.array(person),
    can: z.object({ add: z.boolean(), chooseOffice: z.boolean() }),
  }),
  example: { by: 'dispatcher', id: 'work_orders' },
  handler: ({ knex, actor, params }) => listDocuments(knex, actor, params.id),
});

const add = defineRoute({
  ...WRITE,
  method: 'post',
  path: '/orders/:id/documents',
  summary: 'Add a document to an order',
  description:
    'Multipart with the part `file`, which becomes version 1. Sent again with the same `clientRef` it counts once. `people` are ids, with commas between them.',
  params: byId,
  multipart: UPLOAD,
  body: z.object({
    title,
    category: category.default('other'),
    visibility: visibility.default('order'),
    people: z
      .string()
      .max(4_000)
      .transform((text) => text.split(',').filter(Boolean))
      .pipe(z.array(z.uuid()).max(100))
      .optional(),
    comment,
    clientRef,
  }),
  status: 201,
  response: sent,
  idempotent: false,
  example: {
    by: 'dispatcher',
    id: 'work_orders',
    body: { title: 'Report', clientRef: 'document-0001' },
    files: [PDF],
  },
  handler: ({ knex, actor, params, body, files }) =>
    addDocument({ knex, actor }, params.id, fileOf(files), {
      ...body,
      people: body.people ?? [],
      comment: body.comment || null,
    }),
});

const version = defineRoute({
  ...WRITE,
  method: 'post',
  path: '/order-documents/:id/versions',
  summary: 'Add a version to a document',
  description:
    'Multipart with the part `file`. It becomes the current version; earlier ones stay. Sent again with the same `clientRef` it counts once.',
  params: byId,
  multipart: UPLOAD,
  body: z.object({ comment, clientRef }),
  status: 201,
  response: sent,
  idempotent: false,
  example: {
    by: 'dispatcher',
    id: 'order_documents',
    body: { clientRef: 'version-0001' },
    files: [PDF],
  },
  handler: ({ knex, actor, params, body, files }) =>
    addVersion({ knex, actor }, params.id, fileOf(files), {
      ...{ comment: body.comment || null, clientRef: body.clientRef },
    }),
});

const open = defineRoute({
  ...READ,
  method: 'get',
  path: '/order-document-versions/:id/file',
  summary: 'The file of a version',
  description:
    'Pictures and PDF are shown where they stand, with `download=true` and everything else is downloaded.',
  params: byId,
  query: z.object({ download: z.enum(['true', 'false']).default('false') }),
  response: bytes(...FILE_TYPES),
  example: { by: 'dispatcher', id: 'order_document_versions' },
  handler: async ({ knex, actor, params, query }) =>
    sendFile(await openVersion(knex, actor, params.id), query.download === 'true'),
});

const change = defineRoute({
  ...WRITE,
  method: 'patch',
  path: '/order-documents/:id',
  summary: 'Say anew what a document is called, is, and who sees it',
  description:
    'Its author may, and whoever keeps documents. `people` take the place of those before.',
  params: byId,
  body: z.strictObject({
    title: title.optional(),
    category: category.optional(),
    visibility: visibility.optional(),
    people: z.array(z.uuid()).max(100).optional(),
  }),
  response: changed,
  askAgain: seen('order_documents'),
  example: { by: 'admin', id: 'order_documents', body: { title: 'Final report' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => changeDocument(ctx, params.id, body)),
});

const withdraw = defineRoute({
  ...WRITE,
  method: 'post',
  path: '/order-documents/:id/withdraw',
  summary: 'Withdraw a document',
  description: 'It counts no longer, stays with its versions, and says who withdrew it and why.',
  params: byId,
  body: z.strictObject({ reason: z.string().trim().min(1, 'VALUE.reason').max(255) }),
  response: changed,
  askAgain: seen('order_documents'),
  example: { by: 'admin', id: 'order_documents', body: { reason: 'Wrong property' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => withdrawDocument(ctx, params.id, body.reason)),
});

const restore = defineRoute({
  ...WRITE,
  method: 'post',
  path: '/order-documents/:id/restore',
  summary: 'Let a withdrawn document count again',
  params: byId,
  response: changed,
  askAgain: seen('order_documents'),
  example: { by: 'admin', id: 'order_documents' },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => restoreDocument(ctx, params.id)),
});

export const routes: readonly Route[] = [list, add, version, open, change, withdraw, restore];

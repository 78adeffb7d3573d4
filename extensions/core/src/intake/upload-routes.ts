import { emptyList, ofCompany } from '../platform/route-example.ts';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Actor } from '../platform/actor.ts';
import { refusal } from '../platform/errors.ts';
import type { UploadedFile } from '../platform/multipart.ts';
import { parseInput } from '../platform/parse.ts';
import { defineRoute, type Route, statusReply } from '../platform/route.ts';
import { requests } from './requests.ts';
import { READ_LIMITS } from '../documents/index.ts';
import { sharedReader } from './reader/shared-reader.ts';
import { respondToQueue, respondToUpload } from './respond-upload.ts';
import { idParam, progress, REVIEW, TAGS, upload } from './route-shapes.ts';
import { storedReader, storeFile } from './store-file.ts';
import { autoApprove } from './use-cases/auto-approve.ts';
import { siteForIntake } from './site-for-intake.ts';
import { createFileQueue } from './use-cases/queue-files.ts';
import { listUploads, readUpload } from './use-cases/read-uploads.ts';
import { companyForIntake, receiveFiles } from './use-cases/receive-files.ts';
import { takeUpload, type Fields, type Terms } from './use-cases/take-upload.ts';

/** What is more is stored, and read by the worker. */
const AT_ONCE = { files: 5, bytes: 1024 * 1024 };
const MAX_FILES = 1_000;

const isMuch = (files: readonly UploadedFile[]): boolean =>
  files.length > AT_ONCE.files || files.reduce((sum, { size }) => sum + size, 0) > AT_ONCE.bytes;

const FIELDS = z.object({ company: z.uuid().optional(), site: z.uuid().optional() });

const termsFor =
  (knex: Knex, actor: Actor) =>
  async (fields: Fields): Promise<Terms> => {
    const wanted = parseInput(FIELDS, fields, 'body');
    const company = companyForIntake(actor, wanted.company);
    return { company, site: await siteForIntake(knex, company, wanted.site) };
  };

const parseExcel = defineRoute({
  method: 'post',
  path: '/email/parse-excel',
  summary: 'Read partner forms into drafts',
  description:
    'Field `file`, one or several workbooks, lists, PDF or mails (`.eml`, `.msg`). Each file becomes ' +
    'a session, a mail one for each of its parts; one that cannot be read does not hinder the ' +
    'others. `items` is what mails ask for that is no new order. When none can be read the answer is 422 with the ' +
    'error class as code and the session in `extensions`. More than 5 files, or more than 1 MB, are ' +
    'stored and read by the worker: the answer is 202 with status `pending` or `processing`, and ' +
    '`/email/uploads/{id}` tells how far it is. The fields come before the files: of many files the first ' +
    'are stored and read while the rest is on its way, and stay when it breaks off; the refusal then says ' +
    'how many in `taken`, and their `upload`. With `site` the profiles of that site are asked first, ' +
    'those of other sites not at all, and the orders made belong to it.',
  tags: TAGS,
  access: REVIEW,
  multipart: { maxFileBytes: READ_LIMITS.mailBytes, maxFiles: MAX_FILES, coming: FIELDS },
  status: 201,
  response: upload,
  // The answer holds passwords, and the same file twice is known by its digest.
  idempotent: false,
  ratePerMinute: 120,
  example: {
    by: 'intake',
    body: ofCompany,
    files: [{ name: 'form.xls', type: 'application/vnd.ms-excel', content: 'no workbook' }],
  },
  handler: async ({ actor, knex, form }) => {
    const taken = form && (await takeUpload({ knex, actor }, form, termsFor(knex, actor)));
    if (!taken || taken.files.length + taken.mails.length + (taken.queue ? 1 : 0) === 0)
      throw refusal(
        'INVALID_PAYLOAD.files',
        400,
        {},
        {
          field: 'file',
        },
      );
    const { company, site, files } = taken;
    const { requestId } = actor;
    const tools = {
      knex,
      actor,
      reader: sharedReader(),
      store: storeFile,
      open: storedReader(knex),
      requestId,
    };
    const input = { company, site, source: 'upload' as const };
    const queue = taken.queue ?? (isMuch(files) ? createFileQueue(tools, input) : null);
    await queue?.add(files);
    const ids = queue ? queue.sessions : await receiveFiles(tools, { ...input, files });
    if (!queue) {
      await autoApprove(knex, { sessions: ids, requestId });
      await requests().act(knex, { sessions: ids, requestId });
    }
    // A mail is small and is read at once, also beside files that wait.
    const mails: string[] = [];
    for (const file of taken.mails)
      mails.push(...(await requests().receiveMail(tools, { company, site, file })));
    if (!queue) return respondToUpload(knex, [...ids, ...mails]);
    const data = await respondToQueue(knex, [...ids, ...mails]);
    return statusReply(202, data);
  },
});

const uploads = defineRoute({
  method: 'get',
  path: '/email/uploads',
  summary: 'List uploads that are still being read',
  tags: TAGS,
  access: REVIEW,
  query: z.object({ company: z.uuid().optional() }),
  response: z.object({ uploads: z.array(progress) }),
  example: { by: 'intake', query: ofCompany, showsNothing: emptyList('uploads') },
  handler: ({ actor, knex, query }) => listUploads(knex, actor, query),
});

const oneUpload = defineRoute({
  method: 'get',
  path: '/email/uploads/:id',
  summary: 'How far the reading of an upload is',
  tags: TAGS,
  access: REVIEW,
  params: idParam,
  response: progress,
  example: { by: 'intake', id: 'parse_sessions' },
  handler: ({ actor, knex, params }) => readUpload(knex, actor, params.id),
});

export const uploadRoutes: readonly Route[] = [parseExcel, uploads, oneUpload];

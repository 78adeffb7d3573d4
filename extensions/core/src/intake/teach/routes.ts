import { z } from 'zod';
import { expectedOf } from '../../../../domain/intake/teach/index.ts';
import type { ParserProfile } from '../../../../domain/intake/index.ts';
import { inTransaction } from '../../platform/context.ts';
import { notVisible, refusal } from '../../platform/errors.ts';
import { defineRoute, type Route, type RouteRequest } from '../../platform/route.ts';
import { assertOwn } from '../../platform/own-row.ts';
import type { SharedReader } from '../reader/file-reader.ts';
import { READ_LIMITS } from '../../documents/index.ts';
import * as answers from './answers.ts';
import { askAbout, lessonOf } from './ask.ts';
import { companyForProfiles } from './company.ts';
import {
  CODE,
  FAMILY,
  jsonField,
  lessonShape,
  NAME,
  PARTNER,
  profileShape,
  recogniseShape,
} from './lesson-schema.ts';
import { readSample, sampleToStore } from './read-sample.ts';
import { findProfile, profileOf, samplesOf, type ProfileRow } from './repository.ts';
import { sampleFile } from './sample-source.ts';
import { storedReader, storeFile } from '../store-file.ts';
import { activateProfile } from './use-cases/activate-profile.ts';
import { addSample } from './use-cases/add-sample.ts';
import { keepRegression, runSamples } from './use-cases/check-profile.ts';
import { listProfiles } from './use-cases/list-profiles.ts';
import { saveProfile } from './use-cases/save-profile.ts';

const TAGS = ['Intake'];
const TEACH = ['intake-profiles'] as const;
const idParam = z.object({ id: z.uuid() });
const UPLOAD = {
  maxFileBytes: READ_LIMITS.fileBytes,
  maxFiles: 1,
  maxFieldBytes: 512 * 1024,
} as const;
const MOST_BODY = 1024 * 1024;

const source = z.object({
  company: z.uuid().optional(),
  session: z.uuid().optional(),
  mail: z.uuid().optional(),
  sample: z.uuid().optional(),
  code: z.string().max(64).optional(),
});
const SOURCE_WORDS =
  'The file is sent in the field `file`, or named by `session` (a file that came in), `mail` (its text as received) or `sample`.';

type Tools = Pick<RouteRequest, 'knex' | 'actor' | 'services' | 'schema'>;

const visible = async ({ knex, actor }: Tools, id: string): Promise<ProfileRow> => {
  const row = await findProfile(knex, id);
  assertOwn(actor, row, { collection: 'parser_profiles', id, capability: 'intake-profiles' });
  return row;
};

export const teachRoutes = (reader: SharedReader): Route[] => {
  const toolsOf = (request: Tools) => {
    const { knex, actor } = request;
    return { knex, actor, reader, readStored: storedReader(knex) };
  };

  const suggest = defineRoute({
    method: 'post',
    path: '/email/profiles/suggest',
    summary: 'Look at a form that is to be taught',
    description: `${SOURCE_WORDS} Answers with its picture, what its places most likely are, and which profile knows it.`,
    tags: TAGS,
    access: TEACH,
    multipart: UPLOAD,
    body: source,
    idempotent: false,
    response: answers.suggested,
    handler: async (request) => {
      const tools = toolsOf(request);
      const { files, body } = request;
      const file = await sampleFile(tools, { ...body, files });
      const orderTypes = await tools
        .knex('work_types')
        .where({ company: file.company, is_active: true })
        .orderBy('name')
        .select('code', 'name');
      return { ...(await askAbout(tools, { file, code: body.code })), orderTypes };
    },
  });

  const preview = defineRoute({
    method: 'post',
    path: '/email/profiles/preview',
    summary: 'Try what a taught or a given profile reads',
    description: `${SOURCE_WORDS} With \`lesson\` a profile is made of the answers, with \`profile\` the given one is tried. Nothing is stored.`,
    tags: TAGS,
    access: TEACH,
    multipart: UPLOAD,
    body: source.extend({
      lesson: jsonField(lessonShape).optional(),
      profile: jsonField(profileShape).optional(),
    }),
    idempotent: false,
    response: answers.looked,
    handler: async (request) => {
      const tools = toolsOf(request);
      const { files, body } = request;
      if (!body.lesson && !body.profile)
        throw refusal(
          'INVALID_PAYLOAD.lesson',
          400,
          {},
          {
            field: 'lesson',
          },
        );
      const file = await sampleFile(tools, { ...body, files });
      const lesson = body.lesson && lessonOf(body.lesson);
      const profile = body.profile as ParserProfile | undefined;
      return askAbout(tools, { file, lesson, profile, code: body.code });
    },
  });

  const day = z.iso.date().nullable().default(null);
  const save = defineRoute({
    method: 'post',
    path: '/email/profiles',
    summary: 'Save a profile as a draft version',
    description:
      'The next version of its code; with `id` that draft is written anew. An active version is never changed.',
    tags: TAGS,
    access: TEACH,
    maxBodyBytes: MOST_BODY,
    body: z.strictObject({
      company: z.uuid().optional(),
      id: z.uuid().optional(),
      code: CODE,
      name: NAME,
      family: FAMILY,
      recognise: recogniseShape,
      definition: z.record(z.string(), z.unknown()),
      priority: z.int().min(0).max(1_000).default(50),
      autoApprove: z.boolean().default(false),
      partnerGroup: PARTNER.default(null),
      partner: PARTNER.default(null),
      site: z.uuid().nullable().default(null),
      effectiveFrom: day,
      effectiveTo: day,
    }),
    status: 201,
    response: answers.saved,
    handler: ({ actor, knex, body }) => {
      const company = companyForProfiles(actor, body.company);
      const definition = body.definition as unknown as ParserProfile['definition'];
      return inTransaction(knex, actor, (ctx) =>
        saveProfile(ctx, { ...body, company, definition }),
      );
    },
  });

  const list = defineRoute({
    method: 'get',
    path: '/email/profiles',
    summary: 'List profiles with their versions and health',
    tags: TAGS,
    access: TEACH,
    query: z.object({ company: z.uuid().optional() }),
    response: answers.profiles,
    handler: ({ actor, knex, query }) =>
      listProfiles(knex, companyForProfiles(actor, query.company)),
  });

  const one = defineRoute({
    method: 'get',
    path: '/email/profiles/:id',
    summary: 'Read a version with its samples',
    tags: TAGS,
    access: TEACH,
    params: idParam,
    response: answers.profile,
    handler: async (request) => {
      const { country: _country, ...row } = await visible(request, request.params.id);
      const samples = await samplesOf(request.knex, row.company, row.code);
      const [partner, group] = await Promise.all([
        row.partner ? request.knex('partners').where({ id: row.partner }).first('code') : null,
        row.partner_group
          ? request.knex('partner_groups').where({ id: row.partner_group }).first('code')
          : null,
      ]);
      return {
        ...row,
        partner: partner?.code ?? null,
        partner_group: group?.code ?? null,
        samples: samples.map(
          ({ id, file_name: fileName, learned_with: learnedWith, note, expected }) => ({
            id,
            fileName,
            learnedWith,
            note,
            expected,
          }),
        ),
      };
    },
  });

  const samples = defineRoute({
    method: 'post',
    path: '/email/profiles/:id/samples',
    summary: 'Keep a file with the values that must be read from it',
    description: `${SOURCE_WORDS} Without \`expected\` it is what this version reads now, passwords apart.`,
    tags: TAGS,
    access: TEACH,
    multipart: UPLOAD,
    params: idParam,
    body: z.object({
      session: z.uuid().optional(),
      mail: z.uuid().optional(),
      sample: z.uuid().optional(),
      expected: jsonField(z.record(z.string().max(200), z.unknown())).optional(),
      note: z.string().trim().max(500).optional(),
    }),
    status: 201,
    idempotent: false,
    response: answers.storedSample,
    handler: async (request) => {
      const tools = toolsOf(request);
      const { params, body, files, knex, actor } = request;
      const profile = await visible(request, params.id);
      const file = await sampleFile(tools, { ...body, company: profile.company, files });
      if (file.company !== profile.company) throw notVisible('parser_profiles', params.id);
      const { parsed } = await readSample(reader.of(file.company), file, profileOf(profile));
      if (!parsed.ok && !body.expected)
        throw refusal(
          'INTAKE_SAMPLE_UNREAD',
          422,
          { fileName: file.fileName, message: parsed.error.message },
          { field: 'file', reason: parsed.error.code },
        );
      const expected =
        body.expected ?? expectedOf(parsed.ok ? parsed.drafts : [], profile.family === 'table');
      const { fileName } = file;
      const content = sampleToStore(file);
      const note = body.note ?? null;
      return inTransaction(knex, actor, (ctx) =>
        addSample(ctx, { profile, fileName, content, expected, note }, storeFile),
      );
    },
  });

  const check = defineRoute({
    method: 'post',
    path: '/email/profiles/:id/check',
    writeTurn: 'own',
    summary: 'Read every sample of the code with this version',
    tags: TAGS,
    access: TEACH,
    params: idParam,
    response: answers.regression,
    handler: async (request) => {
      const row = await visible(request, request.params.id);
      const regression = await runSamples(toolsOf(request), row);
      await inTransaction(request.knex, request.actor, (ctx) =>
        keepRegression(ctx, row.id, regression),
      );
      return regression;
    },
  });

  const activate = defineRoute({
    method: 'post',
    path: '/email/profiles/:id/activate',
    writeTurn: 'own',
    summary: 'Let a version read',
    description:
      'Refused when a sample of its code is not read as it should; the earlier active version is retired in the same transaction.',
    tags: TAGS,
    access: TEACH,
    params: idParam,
    response: answers.activated,
    handler: (request) => activateProfile(toolsOf(request), request.params.id),
  });

  return [suggest, preview, list, save, one, samples, check, activate];
};

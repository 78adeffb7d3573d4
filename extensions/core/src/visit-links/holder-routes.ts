import { z } from 'zod';
import { EVIDENCE_MAX_BYTES, type FieldCommand } from '../../../domain/work/index.ts';
import {
  addEvidence,
  applyCommands,
  commandsBody,
  evidenceForm,
  results,
  skewOf,
  snapshot,
  storedEvidence,
} from '../field/index.ts';
import { instant } from '../platform/answer-shapes.ts';
import { linkSecretOf } from '../platform/doors/secret-paths.ts';
import { refusal } from '../platform/errors.ts';
import { defineRoute, type Route, type RouteRequest } from '../platform/route.ts';
import { openLink, type OpenLink } from './open-link.ts';
import { readLinkedVisit } from './use-cases/read-visit.ts';

/* The secret comes in a header: an address would stand in logs and histories. */

const TAGS = ['Visit links'];
const ABOUT =
  'The secret of the link comes in the header `X-Visit-Link`. A wrong, an expired and a revoked one are answered alike.';
/** Calls a minute from one address: a phone that empties its queue, and no more. */
const READ_RATE = 60;
const SEND_RATE = 240;

const opened = ({
  knex,
  actor,
  req,
}: Pick<RouteRequest, 'knex' | 'actor' | 'req'>): Promise<OpenLink> =>
  openLink(knex, actor, linkSecretOf(req));

const visit = defineRoute({
  method: 'get',
  path: '/visit-links/visit',
  summary: 'The visit that a link opens, complete enough to work without signal',
  description: ABOUT,
  tags: TAGS,
  access: 'public',
  ratePerMinute: READ_RATE,
  response: snapshot.extend({
    link: z.object({
      holder: z.string(),
      expiresAt: instant,
      officePhone: z.string().nullable(),
    }),
  }),
  handler: async (request) => readLinkedVisit(request.knex, await opened(request), new Date()),
});

const commands = defineRoute({
  method: 'post',
  path: '/visit-links/commands',
  summary: 'Work through the queue of a device that has a link',
  description: `${ABOUT} As \`/field/commands\`, for the order of the link.`,
  tags: TAGS,
  access: 'public',
  ratePerMinute: SEND_RATE,
  body: commandsBody,
  response: results,
  idempotent: false,
  handler: async (request) => {
    const { actor } = await opened(request);
    const { commands: sent, sentAt } = request.body;
    const skew = skewOf(sentAt, new Date());
    return { results: await applyCommands(request.knex, actor, sent as FieldCommand[], skew) };
  },
});

const evidence = defineRoute({
  method: 'post',
  path: '/visit-links/evidence',
  summary: 'Store one photo, signature or document by a link',
  description: `${ABOUT} Multipart with the part \`file\`, as \`/field/evidence\`.`,
  tags: TAGS,
  access: 'public',
  ratePerMinute: SEND_RATE,
  admit: opened,
  multipart: { maxFileBytes: EVIDENCE_MAX_BYTES, maxFiles: 1 },
  body: evidenceForm,
  status: 201,
  response: storedEvidence,
  idempotent: false,
  handler: async (request) => {
    const { actor } = await opened(request);
    const file = request.files.find((part) => part.field === 'file');
    if (!file) throw refusal('FAILED_VALIDATION.part', 400, {}, { field: 'file' });
    const { body } = request;
    return await addEvidence(request.knex, actor, file, {
      ...body,
      task: body.task ?? null,
      caption: body.caption ?? null,
      lat: body.lat ?? null,
      lng: body.lng ?? null,
      sentAt: body.sentAt ?? null,
    });
  },
});

export const holderRoutes: readonly Route[] = [visit, commands, evidence];

import { EVIDENCE_MAX_BYTES, type FieldCommand } from '../../../domain/work/index.ts';
import { refusal } from '../platform/errors.ts';
import { ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { results, snapshot as snapshotAnswer, storedEvidence } from './answers.ts';
import { commandsBody, evidenceForm, knownBody, snapshotQuery } from './schemas.ts';
import { skewOf } from './skew.ts';
import { addEvidence } from './use-cases/add-evidence.ts';
import { applyCommands } from './use-cases/apply-commands.ts';
import { getSnapshot } from './use-cases/get-snapshot.ts';

const snapshot = defineRoute({
  method: 'get',
  path: '/field/snapshot',
  summary: "The technician's visits, complete enough to work without signal",
  tags: ['Field'],
  access: ['field-work'],
  query: snapshotQuery,
  response: snapshotAnswer,
  example: { by: 'technician', query: ofCompany },
  handler: ({ knex, actor, query }) =>
    getSnapshot(
      knex,
      actor,
      {
        ...(query.company && { company: query.company }),
        ...(query.since && { since: query.since }),
      },
      new Date(),
    ),
});

const difference = defineRoute({
  method: 'post',
  path: '/field/snapshot',
  summary: "The technician's visits, without those that the device has",
  description:
    'The body names what the device has, by fingerprint. `current` and `currentSplitters` hold ' +
    'everything in scope; what they do not name is forgotten.',
  tags: ['Field'],
  access: ['field-work'],
  body: knownBody,
  maxBodyBytes: 256 * 1024,
  response: snapshotAnswer,
  idempotent: false,
  example: { by: 'technician', body: ofCompany },
  handler: ({ knex, actor, body: { company, ...known } }) =>
    getSnapshot(knex, actor, { ...(company && { company }), known }, new Date()),
});

const commands = defineRoute({
  method: 'post',
  path: '/field/commands',
  summary: "Work through a device's queue, in order and once each",
  description:
    'Every command answers for itself: applied, replayed, refused (a rule) or conflict (somebody else changed the same). Sending a command again under its id does nothing twice.',
  tags: ['Field'],
  access: ['field-work'],
  body: commandsBody,
  maxBodyBytes: 2 * 1024 * 1024,
  response: results,
  idempotent: false,
  handler: async ({ knex, actor, body }) => ({
    results: await applyCommands(
      knex,
      actor,
      body.commands as FieldCommand[],
      skewOf(body.sentAt, new Date()),
    ),
  }),
});

const evidence = defineRoute({
  method: 'post',
  path: '/field/evidence',
  summary: 'Store one photo, signature or document of a work order',
  description: 'Multipart with the part `file`. Idempotent by `clientRef`.',
  tags: ['Field'],
  access: ['field-work', 'orders-transition'],
  multipart: { maxFileBytes: EVIDENCE_MAX_BYTES, maxFiles: 1 },
  body: evidenceForm,
  status: 201,
  response: storedEvidence,
  idempotent: false,
  handler: async ({ knex, actor, body, files }) => {
    const file = files.find((part) => part.field === 'file');
    if (!file) throw refusal('FAILED_VALIDATION.part', 400, {}, { field: 'file' });
    return await addEvidence(knex, actor, file, {
      ...body,
      task: body.task ?? null,
      caption: body.caption ?? null,
      lat: body.lat ?? null,
      lng: body.lng ?? null,
      sentAt: body.sentAt ?? null,
    });
  },
});

export const routes: readonly Route[] = [snapshot, difference, commands, evidence];

import { z } from 'zod';
import { deviceInstant, instantText as given } from '../platform/instant-text.ts';
import { EVIDENCE_CATEGORIES, EVIDENCE_KINDS } from '../../../domain/work/index.ts';

const instantText = given.transform((text) => new Date(text).toISOString());
const text = (length: number) => z.string().trim().min(1).max(length);

const common = z.object({
  id: z.uuid(),
  order: z.uuid(),
  occurredAt: deviceInstant,
  position: z
    .object({
      lat: z.number().min(-90).max(90),
      lng: z.number().min(-180).max(180),
      accuracyMetres: z.number().nonnegative().optional(),
    })
    .optional(),
  seenStatus: z.string().min(1).max(64),
});

const transition = common.extend({
  type: z.literal('transition'),
  payload: z.object({
    to: text(64),
    reason: z.string().max(255).optional(),
    remark: z.string().max(5000).optional(),
  }),
});
const recordSerial = common.extend({
  type: z.literal('record-serial'),
  payload: z.object({
    serial: z.string().max(64),
    model: z.string().max(64).optional(),
    instead: z.string().max(64).optional(),
  }),
});
const recordSolution = common.extend({
  type: z.literal('record-solution'),
  payload: z.object({ solution: text(5000) }),
});
const recordMaterials = common.extend({
  type: z.literal('record-materials'),
  payload: z.object({
    lines: z
      .array(
        z.object({
          item: text(255),
          quantity: z.number().positive().max(100_000),
          unit: text(16),
        }),
      )
      .max(50),
  }),
});
const fillForm = common.extend({
  type: z.literal('fill-form'),
  payload: z.object({
    answer: z.uuid(),
    form: z.uuid(),
    version: z.uuid(),
    task: z.uuid().optional(),
    answers: z.record(z.string().max(80), z.unknown()),
    startedAt: deviceInstant,
    submit: z.boolean(),
  }),
});
const writeNote = common.extend({
  type: z.literal('write-note'),
  payload: z.object({ text: text(4000), photo: z.string().min(8).max(64).optional() }),
});
const attachPort = common.extend({
  type: z.literal('attach-port'),
  payload: z.object({
    splitter: z.uuid(),
    port: z.int().positive().max(10_000).optional(),
    approval: z
      .object({ approverName: text(255), remark: z.string().max(5000), evidence: z.uuid() })
      .optional(),
  }),
});
const reportBlocker = common.extend({
  type: z.literal('report-blocker'),
  payload: z.object({
    reason: text(64),
    remark: z.string().max(5000),
    phase: z.enum(['pre_customer', 'post_customer']),
  }),
});
const withdrawEvidence = common.extend({
  type: z.literal('withdraw-evidence'),
  payload: z.object({ evidence: z.string().min(8).max(64) }),
});
const requestReschedule = common.extend({
  type: z.literal('request-reschedule'),
  payload: z.object({
    proposedStart: instantText,
    proposedEnd: instantText,
    requestedBy: z.enum(['customer', 'technician']),
    reason: z.string().max(5000),
  }),
});

const taskStep = common.extend({
  type: z.literal('task-step'),
  payload: z.object({
    task: z.uuid(),
    step: z.enum(['start', 'finish', 'reopen', 'skip']),
    reason: z.string().max(255).optional(),
    actualMinutes: z.int().min(0).max(100_000).optional(),
  }),
});
const taskTick = common.extend({
  type: z.literal('task-tick'),
  payload: z.object({ task: z.uuid(), point: z.string().min(1).max(64), isDone: z.boolean() }),
});

export const commandsBody = z.object({
  commands: z
    .array(
      z.discriminatedUnion('type', [
        transition,
        recordSerial,
        recordSolution,
        attachPort,
        reportBlocker,
        requestReschedule,
        withdrawEvidence,
        recordMaterials,
        writeNote,
        taskStep,
        taskTick,
        fillForm,
      ]),
    )
    .max(200),
  sentAt: deviceInstant.transform((text) => new Date(text)).optional(),
});

const fingerprints = z.record(z.uuid(), z.string().max(64));

export const knownBody = z.object({
  company: z.uuid().optional(),
  visits: fingerprints.default({}),
  splitters: fingerprints.default({}),
  formVersions: z.array(z.uuid()).max(1_000).default([]),
});

export const snapshotQuery = z.object({
  since: z.iso
    .datetime({ offset: true })
    .transform((given) => new Date(given))
    .optional(),
  company: z.uuid().optional(),
});

const coordinate = (limit: number) =>
  z
    .string()
    .transform((given) => (given.trim() === '' ? null : Number(given)))
    .refine((given) => given === null || Math.abs(given) <= limit, 'VALUE.coordinate')
    .optional();

const values = <T extends string>(choices: readonly { value: T }[]) =>
  z.enum(choices.map((choice) => choice.value) as [T, ...T[]]);

export const evidenceForm = z.object({
  order: z.uuid(),
  kind: values(EVIDENCE_KINDS),
  category: values(EVIDENCE_CATEGORIES),
  clientRef: z.string().min(8).max(64),
  task: z.uuid().optional(),
  takenAt: deviceInstant.transform((text) => new Date(text)),
  sha256: z.string().regex(/^[0-9a-fA-F]{64}$/, 'VALUE.form'),
  caption: z.string().max(255).optional(),
  lat: coordinate(90),
  lng: coordinate(180),
  sentAt: deviceInstant.transform((text) => new Date(text)).optional(),
});

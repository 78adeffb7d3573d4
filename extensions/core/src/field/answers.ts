import { z } from 'zod';
import { anyObject, instant, missing, said, texts } from '../platform/answer-shapes.ts';

/* The same as domain/work/field-contract.ts, which says what the members mean. */

const text = z.string().nullable();
const named = z.array(z.object({ name: z.string(), value: z.string() }));

const visit = z.object({
  id: z.uuid(),
  rev: z.string(),
  number: z.string(),
  version: z.int(),
  lifecycle: z.uuid(),
  facts: anyObject,
  appointment: z
    .object({
      id: z.uuid(),
      startsAt: instant,
      endsAt: instant,
      windowStart: instant.nullable(),
      windowEnd: instant.nullable(),
      notes: text,
    })
    .nullable(),
  priority: z.string(),
  partnerName: text,
  serviceId: text,
  references: named,
  customerName: text,
  contactPerson: text,
  phones: z.array(z.string()),
  addressText: text,
  oldAddressText: text,
  lat: z.number().nullable(),
  lng: z.number().nullable(),
  building: z
    .object({
      id: z.uuid(),
      name: z.string(),
      accessNotes: text,
      contacts: z.array(z.object({ name: text, role: text, phone: text })),
    })
    .nullable(),
  orderCategory: text,
  installationMethod: text,
  packageName: text,
  bandwidthMbps: z.int().nullable(),
  bring: z.array(z.object({ item: z.string(), quantity: z.number() })),
  details: named,
  issue: text,
  solution: text,
  remarks: text,
  onuSerial: text,
  onuModel: text,
  splitterCandidates: z.array(z.string()),
  port: z
    .object({
      splitter: z.uuid(),
      splitterCode: z.string(),
      number: z.int(),
      isStandby: z.boolean(),
    })
    .nullable(),
  keptPort: z.object({ splitter: z.uuid(), splitterCode: z.string(), number: z.int() }).nullable(),
  serialElsewhere: z.boolean(),
  materials: z.array(z.object({ item: z.string(), quantity: z.number(), unit: z.string() })),
  forms: z.object({
    uses: z.array(
      z.object({
        form: z.uuid(),
        version: z.uuid(),
        kind: z.string(),
        task: z.uuid().nullable(),
        taskTitle: text,
      }),
    ),
    answers: z.array(
      z.object({
        clientRef: z.string(),
        form: z.uuid(),
        version: z.uuid(),
        task: z.uuid().nullable(),
        status: z.string(),
        answers: anyObject,
        submittedAt: instant.nullable(),
        byName: text,
      }),
    ),
  }),
  messages: z.array(
    z.object({
      id: z.uuid(),
      clientRef: text,
      at: instant,
      actorName: text,
      isMine: z.boolean(),
      text: z.string(),
      audience: z.enum(['internal', 'client']),
      photo: text,
    }),
  ),
  unreadMessages: z.int(),
  evidence: z.array(
    z.object({
      id: z.uuid(),
      clientRef: text,
      task: z.uuid().nullable(),
      kind: z.string(),
      category: text,
      caption: text,
      takenAt: instant.nullable(),
      file: z.uuid(),
    }),
  ),
  history: z.array(
    z.object({
      id: z.uuid(),
      kind: z.string(),
      fromStatus: text,
      toStatus: text,
      actorName: text,
      reason: text,
      remark: text,
      occurredAt: instant,
    }),
  ),
  earlierVisits: z.array(
    z.object({
      number: z.string(),
      workTypeName: z.string(),
      statusName: z.string(),
      completedAt: instant.nullable(),
      issue: text,
      solution: text,
    }),
  ),
});

export const snapshot = z.object({
  serverTime: instant,
  company: z.object({
    id: z.uuid(),
    key: z.string(),
    name: z.string(),
    timeZone: z.string(),
    locale: z.string(),
    country: z.string(),
  }),
  technician: z.object({ id: z.uuid(), code: z.string(), name: z.string(), phone: text }),
  lifecycles: z.record(
    z.uuid(),
    z.object({ states: z.array(anyObject), transitions: z.array(anyObject) }),
  ),
  visits: z.array(visit),
  current: z.array(z.uuid()),
  blockerReasons: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      translations: texts.nullish(),
      category: z.string(),
      phase: z.string(),
      requiresPhoto: z.boolean(),
    }),
  ),
  figures: z.object({
    month: z.string(),
    completed: z.int(),
    onTime: z.int(),
    measured: z.int(),
    firstTimeRight: z.int(),
  }),
  currentSplitters: z.array(z.uuid()),
  currentFormVersions: z.array(z.uuid()),
  formVersions: z.array(
    z.object({
      id: z.uuid(),
      form: z.uuid(),
      code: z.string(),
      name: z.string(),
      number: z.int(),
      definition: anyObject,
    }),
  ),
  splitters: z.array(
    z.object({
      id: z.uuid(),
      rev: z.string(),
      building: z.uuid(),
      code: z.string(),
      name: text,
      typeName: z.string(),
      block: text,
      level: text,
      location: text,
      ports: z.array(z.object({ number: z.int(), state: z.string(), isStandby: z.boolean() })),
    }),
  ),
});

const stand = z.object({
  id: z.uuid(),
  status: z.string(),
  statusCategory: z.string(),
  version: z.int(),
});
const refusal = said.extend({ missing: z.array(missing).optional() });

/** One for each command, in the order in which they were sent. */
export const results = z.object({
  results: z.array(
    z.object({
      id: z.uuid(),
      status: z.enum(['applied', 'replayed', 'refused', 'conflict']),
      order: stand.optional(),
      error: refusal.optional(),
      yours: z.string().optional(),
      current: z.string().optional(),
    }),
  ),
});

export const storedEvidence = z.object({ id: z.uuid(), file: z.uuid(), replayed: z.boolean() });

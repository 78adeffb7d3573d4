import { z } from 'zod';
import { REASON_CODES, WARNING_CODES } from '../../../../domain/dispatch/index.ts';
import { instant, said } from '../../platform/answer-shapes.ts';

const text = z.string().nullable();
const choice = z.object({ id: z.uuid(), name: z.string() });
const at = instant.nullable();

const work = {
  customer: text,
  workType: z.string(),
  partner: text,
  state: z.string(),
  stateName: z.string(),
  stateColor: text,
  category: z.string(),
  priority: z.string(),
  place: text,
  lat: z.number().nullable(),
  lng: z.number().nullable(),
  requestedAt: at,
  dueAt: at,
  skills: z.array(z.string()),
  building: z
    .object({ name: z.string(), needsSenior: z.boolean(), opens: text, closes: text })
    .nullable(),
};

export const visit = z.object({
  id: z.uuid(),
  order: z.uuid(),
  number: z.string(),
  version: z.int(),
  status: z.enum(['draft', 'published', 'completed']),
  technician: z.uuid().nullable(),
  startsAt: instant,
  endsAt: instant,
  replaces: z.object({ technician: z.uuid(), startsAt: instant, endsAt: instant }).nullable(),
  isPinned: z.boolean(),
  mayOverlap: z.boolean(),
  windowStart: at,
  windowEnd: at,
  ...work,
});

export const board = z.object({
  company: z.uuid(),
  timeZone: z.string(),
  from: z.iso.date(),
  days: z.int(),
  opens: z.string(),
  closes: z.string(),
  farKm: z.number(),
  refuses: z.array(z.enum(WARNING_CODES)),
  holidays: z.array(z.object({ day: z.iso.date(), name: z.string() })),
  technicians: z.array(
    z.object({
      id: z.uuid(),
      code: z.string(),
      name: z.string(),
      kind: z.string(),
      level: z.string(),
      color: text,
      team: z.uuid().nullable(),
      site: z.uuid().nullable(),
      skills: z.array(z.object({ skill: z.string(), until: z.iso.date().nullable() })),
      homeLat: z.number().nullable(),
      homeLng: z.number().nullable(),
      maxVisits: z.int().nullable(),
      shifts: z.array(z.object({ day: z.iso.date(), startsAt: instant, endsAt: instant })),
      absences: z.array(
        z.object({
          id: z.uuid(),
          kind: z.string(),
          startsAt: instant,
          endsAt: instant,
          note: text,
        }),
      ),
    }),
  ),
  visits: z.array(visit),
  teams: z.array(choice),
  sites: z.array(choice),
  partners: z.array(choice),
  workTypes: z.array(choice),
  asOf: z.string(),
});

const counts = z.object({
  unscheduled: z.int(),
  unassigned: z.int(),
  overdue: z.int(),
});

export const pool = z.object({
  counts,
  orders: z.array(
    z.object({
      order: z.uuid(),
      number: z.string(),
      appointment: z.uuid().nullable(),
      startsAt: at,
      endsAt: at,
      minutes: z.int(),
      ...work,
    }),
  ),
  next: z.string().nullable(),
});

export const changes = z.object({
  asOf: z.string(),
  visits: z.array(visit),
  gone: z.array(z.uuid()),
  reload: z.boolean(),
  pool: counts.nullable(),
});

const params = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.object({ instant: z.string(), timeZone: z.string() })]),
);
export const warning = z.object({ code: z.enum(WARNING_CODES), params });
export const rules = z.array(
  z.object({ code: z.enum(WARNING_CODES), blocked: z.int(), alone: z.int() }),
);
const move = z.object({
  order: z.uuid(),
  technician: z.uuid().nullable(),
  startsAt: instant,
  endsAt: instant,
  isPinned: z.boolean().optional(),
});

export const planAnswer = z.object({
  visits: z.array(visit),
  gone: z.array(z.uuid()),
  warnings: z.record(z.string(), z.array(warning)),
  undo: z.array(z.union([move, z.object({ order: z.uuid(), discard: z.literal(true) })])),
});

const place = z.object({ technician: z.uuid().nullable(), startsAt: instant, endsAt: instant });
export const publishAnswer = z.object({
  published: z.int(),
  changes: z.array(
    z.object({
      order: z.uuid(),
      number: z.string(),
      kind: z.enum(['new', 'moved', 'removed']),
      technician: z.uuid().nullable(),
      technicianName: text,
      before: place.nullable(),
      after: place.nullable(),
      tells: z.array(
        z.object({
          who: z.enum(['technician', 'customer']),
          name: z.string(),
          channel: z.enum(['portal', 'none']),
        }),
      ),
    }),
  ),
  problems: z.array(said.extend({ order: z.uuid(), number: z.string() })),
});

export const slots = z.object({
  slots: z.array(
    z.object({
      technician: z.uuid(),
      startsAt: instant,
      endsAt: instant,
      travelMinutes: z.int().nullable(),
      reasons: z.array(z.object({ code: z.enum(REASON_CODES), params })),
    }),
  ),
  whyNot: z.object({
    evaluated: z.int(),
    rules,
  }),
});

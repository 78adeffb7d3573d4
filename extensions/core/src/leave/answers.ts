import { z } from 'zod';
import { HALVES, LEAVE_STATES, LEDGER_KINDS } from '../../../domain/leave/index.ts';
import { ABSENCE_KINDS } from '../../../domain/organisation/index.ts';
import { ACCRUALS, LEAVE_UNITS } from '../../../domain/leave/index.ts';
import { day, instant, said } from '../platform/answer-shapes.ts';

export const enumOf = <Value extends string>(list: readonly { value: Value }[]) =>
  z.enum(list.map(({ value }) => value) as [Value, ...Value[]]);

export const half = enumOf(HALVES);
export const state = enumOf(LEAVE_STATES);

export const balance = z.object({
  year: z.int(),
  entitled: z.number(),
  taken: z.number(),
  pending: z.number(),
  left: z.number().nullable(),
  carried: z.number(),
});

export const collision = z.object({
  appointment: z.uuid(),
  order: z.uuid(),
  number: z.string(),
  status: z.enum(['draft', 'published']),
  startsAt: instant,
  endsAt: instant,
  customer: z.string().nullable(),
  place: z.string().nullable(),
  hasBegun: z.boolean(),
});

export const request = z.object({
  id: z.uuid(),
  person: z.uuid(),
  type: z.uuid(),
  typeName: z.string(),
  color: z.string().nullable(),
  from: day,
  fromHalf: half,
  until: day,
  untilHalf: half,
  days: z.number(),
  state,
  reason: z.string().nullable(),
  attachment: z.uuid().nullable(),
  refusedBecause: z.string().nullable(),
  decidedBy: z.uuid().nullable(),
  decidedAt: instant.nullable(),
  createdBy: z.uuid().nullable(),
  createdAt: instant,
  mayCancel: z.boolean(),
});

export const mine = z.object({
  company: z.uuid(),
  timeZone: z.string(),
  today: day,
  name: z.string(),
  types: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      color: z.string().nullable(),
      unit: enumOf(LEAVE_UNITS),
      needsAttachment: z.boolean(),
      needsApproval: z.boolean(),
      isPaid: z.boolean(),
      balance,
    }),
  ),
  requests: z.array(request),
  holidays: z.array(z.object({ day, name: z.string(), regions: z.array(z.string()) })),
});

export const preview = z.object({
  days: z.number(),
  freeDays: z.int(),
  years: z.array(z.object({ year: z.int(), days: z.number(), left: z.number().nullable() })),
  collisions: z.array(collision),
  problem: said.extend({ field: z.string() }).nullable(),
});

export const toDecide = z.object({
  timeZone: z.string(),
  today: day,
  requests: z.array(
    request.extend({
      personName: z.string(),
      teamName: z.string().nullable(),
      /** The request for approval that is open for it. */
      approval: z.uuid().nullable(),
      mayDecide: z.boolean(),
      left: z.number().nullable(),
      collisions: z.array(collision),
    }),
  ),
});

export const team = z.object({
  company: z.uuid(),
  timeZone: z.string(),
  today: day,
  people: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      team: z.string().nullable(),
      manager: z.uuid().nullable(),
      managerName: z.string().nullable(),
      joinedOn: day.nullable(),
      leftOn: day.nullable(),
      region: z.string().nullable(),
      workingDays: z.array(z.string()),
      isTechnician: z.boolean(),
      balances: z.array(
        balance.extend({ type: z.uuid(), name: z.string(), color: z.string().nullable() }),
      ),
      away: z.array(
        z.object({
          id: z.uuid(),
          type: z.uuid(),
          from: day,
          fromHalf: half,
          until: day,
          untilHalf: half,
          state,
          days: z.number(),
        }),
      ),
    }),
  ),
});

export const ledger = z.object({
  lines: z.array(
    z.object({
      id: z.uuid(),
      year: z.int(),
      kind: enumOf(LEDGER_KINDS),
      days: z.number(),
      dueOn: day,
      reason: z.string().nullable(),
      typeName: z.string(),
      by: z.string().nullable(),
      at: instant,
    }),
  ),
});

const halves = z.number().min(0).max(366).multipleOf(0.5, 'VALUE.half');

export const typeInput = z.object({
  code: z.string().trim().min(1, 'VALUE.name').max(64),
  name: z.string().trim().min(1, 'VALUE.name').max(255),
  allowance: halves.nullable(),
  accrual: enumOf(ACCRUALS),
  unit: enumOf(LEAVE_UNITS),
  carryDays: halves.default(0),
  carryMonths: z.int().min(1).max(12).nullable().default(null),
  negativeDays: halves.default(0),
  absenceKind: enumOf(ABSENCE_KINDS).default('leave'),
  needsAttachment: z.boolean().default(false),
  needsApproval: z.boolean().default(true),
  isPaid: z.boolean().default(true),
  appliesTo: z.array(z.string().max(64)).max(50).default([]),
  color: z.string().max(32).nullable().default(null),
  isActive: z.boolean().default(true),
});

export const types = z.object({
  types: z.array(typeInput.extend({ id: z.uuid(), version: z.int() })),
  personas: z.array(z.object({ code: z.string(), label: z.string() })),
});

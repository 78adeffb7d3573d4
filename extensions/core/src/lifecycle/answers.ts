import { z } from 'zod';
import {
  BLOCKER_CATEGORIES,
  BLOCKER_PHASES,
  STATE_CATEGORIES,
  TRANSITION_NEEDS,
} from '../../../domain/lifecycle/choices.ts';
import {
  choiceOf,
  choiceOfColumn,
  instant,
  missing,
  orderStand,
  said,
  texts,
} from '../platform/answer-shapes.ts';

const translations = texts.nullish();
const category = choiceOf(STATE_CATEGORIES);

/** `replayed` when the device had sent the same step before. */
export const stepTaken = z.object({
  order: orderStand,
  event: z
    .object({ id: z.uuid(), from: z.string().nullable(), to: z.string().nullable() })
    .optional(),
  replayed: z.boolean().optional(),
});

export const stepsTaken = z.object({
  done: z.int(),
  refused: z.int(),
  results: z.array(
    z.object({
      order: z.uuid(),
      ok: z.boolean(),
      stand: orderStand.optional(),
      event: z.uuid().optional(),
      error: said.catchall(z.unknown()).optional(),
    }),
  ),
});

const step = z.object({
  to: z.string(),
  label: z.string(),
  translations,
  category,
  allowed: z.boolean(),
  isPrimary: z.boolean(),
  isOverride: z.boolean(),
  overridable: z.boolean(),
  needs: choiceOf(TRANSITION_NEEDS),
  requiresReason: z.boolean(),
  asks: z.array(
    z.object({ ask: z.string(), field: z.string(), label: z.string(), required: z.boolean() }),
  ),
  missing: z.array(missing),
  warnings: z.array(missing),
});

export const commonSteps = z.object({
  steps: z.array(
    step
      .pick({ to: true, label: true, translations: true, category: true, requiresReason: true })
      .extend({
        can: z.array(z.uuid()),
        cannot: z.array(missing.extend({ orders: z.array(z.uuid()) })),
      }),
  ),
});

export const nextSteps = z.object({
  order: z.uuid(),
  number: z.string(),
  status: z.string(),
  statusName: z.string(),
  translations,
  category,
  color: z.string().nullable(),
  icon: z.string().nullable(),
  changedAt: instant.nullable(),
  version: z.int(),
  isTerminal: z.boolean(),
  steps: z.array(step),
  waitingFor: z.array(
    z.object({ to: z.string(), label: z.string(), translations, personas: z.array(z.string()) }),
  ),
  pendingReschedule: z
    .object({
      id: z.uuid().optional(),
      proposedStart: instant,
      proposedEnd: instant.nullable(),
      requestedBy: choiceOfColumn('reschedules', 'requested_by'),
      reason: z.string().nullish(),
    })
    .nullable(),
  openBlockers: z.array(
    z.object({
      reason: z.string(),
      translations,
      category: choiceOf(BLOCKER_CATEGORIES),
      phase: choiceOf(BLOCKER_PHASES),
      occurredAt: instant,
    }),
  ),
  blockerReasons: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      translations,
      category: choiceOf(BLOCKER_CATEGORIES),
      requiresPhoto: z.boolean(),
    }),
  ),
  plan: z.object({
    technician: z.uuid().nullable(),
    technicianName: z.string().nullable(),
    startsAt: instant.nullable(),
    endsAt: instant.nullable(),
    requestedAt: instant.nullable(),
    minutes: z.int(),
    timeZone: z.string(),
    canAssign: z.boolean(),
  }),
  kpiDueAt: instant.nullable(),
});

import { z } from 'zod';
import {
  DRAFT_STATUSES,
  PROFILE_FAMILIES,
  PROFILE_STATUSES,
} from '../../../../domain/intake/choices.ts';
import { anyObject, choiceOf, day, instant, said } from '../../platform/answer-shapes.ts';
import { SIGN_PLACE } from './lesson-schema.ts';
import { confidenceNote, finding, sheet, source } from '../route-shapes.ts';

const text = z.string().nullable();

export const regression = z.object({
  ranAt: instant,
  passed: z.int(),
  failed: z.int(),
  samples: z.array(
    z.object({
      sample: z.uuid(),
      fileName: z.string(),
      failures: z.array(z.object({ field: z.string(), expected: z.unknown(), read: z.unknown() })),
      error: z.string().optional(),
    }),
  ),
});

/** Where a field of the lesson stands on the form. */
const taught = z.object({
  field: z.string(),
  from: z.enum(['cells', 'tick', 'constant']),
  cells: z.array(z.string()).optional(),
  text: z.string().optional(),
  label: z.string().optional(),
  value: z.unknown().optional(),
  words: anyObject.optional(),
});

const recognise = z.object({
  signs: z.array(
    z.object({
      where: SIGN_PLACE,
      pattern: z.string(),
      weight: z.number(),
      required: z.boolean().optional(),
      withinRows: z.int().optional(),
    }),
  ),
  minimum: z.number(),
});
/** What is thought of a form, and what the profile that is made of it, or tried, reads. */
export const looked = z.object({
  ok: z.literal(true),
  fileName: z.string(),
  family: choiceOf(PROFILE_FAMILIES),
  sheets: z.array(sheet),
  suggestions: z.array(taught.extend({ shown: z.string(), score: z.number(), why: z.string() })),
  /** Fields that a cell may be, by its place, the likeliest first. */
  choices: z.record(
    z.string(),
    z.array(z.object({ field: z.string(), score: z.number(), why: z.string() })),
  ),
  layout: z.unknown(),
  knownAs: z.object({ code: z.string(), name: z.string(), certainty: z.number() }).nullable(),
  profile: z
    .object({ family: choiceOf(PROFILE_FAMILIES), recognise, definition: anyObject })
    .catchall(z.unknown())
    .nullable(),
  notes: z.array(
    z.object({ field: z.string(), words: z.string(), label: text, cells: z.array(z.string()) }),
  ),
  problems: z.array(z.object({ field: z.string(), message: z.string() })),
  profileProblems: z.array(said.extend({ path: z.string() })),
  reading: z
    .object({
      isRecognised: z.boolean(),
      certainty: z.number(),
      family: choiceOf(PROFILE_FAMILIES),
      count: z.int(),
      drafts: z.array(
        z.object({
          values: anyObject,
          sources: z.record(z.string(), source),
          errors: z.array(finding),
          warnings: z.array(finding),
          confidence: z.number(),
          notes: z.array(confidenceNote),
          status: choiceOf(DRAFT_STATUSES),
        }),
      ),
    })
    .nullable(),
  collisions: z.array(z.object({ code: z.string(), name: z.string(), fileName: z.string() })),
});
export const suggested = looked.extend({
  orderTypes: z.array(z.object({ code: z.string(), name: z.string() })),
});

export const saved = z.object({
  id: z.uuid(),
  code: z.string(),
  version: z.int(),
  status: choiceOf(PROFILE_STATUSES),
});
export const activated = saved.extend({ retired: z.array(z.uuid()), regression });

export const profiles = z.object({
  days: z.int(),
  profiles: z.array(
    saved.extend({
      name: z.string(),
      family: choiceOf(PROFILE_FAMILIES),
      partner: text,
      partnerGroup: text,
      site: z.uuid().nullable(),
      autoApprove: z.boolean(),
      effectiveFrom: day.nullable(),
      effectiveTo: day.nullable(),
      activatedAt: instant.nullable(),
      regression: regression.nullable(),
      samples: z.int(),
      canReteach: z.boolean(),
      health: z.object({
        files: z.int(),
        failed: z.int(),
        drifted: z.int(),
        drafts: z.int(),
        doubtful: z.int(),
        lastAt: instant.nullable(),
      }),
    }),
  ),
});

/** The version as its row is, with the codes of partner and group. */
export const profile = saved.extend({
  company: z.uuid(),
  name: z.string(),
  site: z.uuid().nullable(),
  partner: text,
  partner_group: text,
  priority: z.int(),
  auto_approve: z.boolean(),
  family: choiceOf(PROFILE_FAMILIES),
  /** As the version keeps them; empty where it was made without. */
  recognise: anyObject,
  definition: anyObject,
  layout: z.unknown(),
  regression: regression.nullable(),
  activated_at: instant.nullable(),
  activated_by: z.uuid().nullable(),
  effective_from: text,
  effective_to: text,
  samples: z.array(
    z.object({
      id: z.uuid(),
      fileName: z.string(),
      learnedWith: z.uuid().nullable(),
      note: text,
      expected: anyObject,
    }),
  ),
});

export const storedSample = z.object({ id: z.uuid(), expected: anyObject });

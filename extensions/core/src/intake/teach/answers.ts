import { z } from 'zod';
import { anyObject, day, instant } from '../../platform/answer-shapes.ts';

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

/** What is thought of a form, and what the profile that is made of it, or tried, reads. */
export const looked = z.object({
  ok: z.literal(true),
  fileName: z.string(),
  family: z.string(),
  sheets: z.array(z.looseObject({ name: z.string() })),
  suggestions: z.array(z.looseObject({ field: z.string() })),
  choices: z.record(z.string(), z.array(anyObject)),
  layout: z.unknown(),
  knownAs: z.object({ code: z.string(), name: z.string(), certainty: z.number() }).nullable(),
  profile: z.unknown(),
  notes: z.array(z.unknown()),
  problems: z.array(z.unknown()),
  profileProblems: z.array(z.unknown()),
  reading: z
    .object({
      isRecognised: z.boolean(),
      certainty: z.number(),
      family: z.string(),
      count: z.int(),
      drafts: z.array(anyObject),
    })
    .nullable(),
  collisions: z.array(z.unknown()),
});
export const suggested = looked.extend({
  orderTypes: z.array(z.object({ code: z.string(), name: z.string() })),
});

export const saved = z.object({
  id: z.uuid(),
  code: z.string(),
  version: z.int(),
  status: z.string(),
});
export const activated = saved.extend({ retired: z.array(z.uuid()), regression });

export const profiles = z.object({
  days: z.int(),
  profiles: z.array(
    saved.extend({
      name: z.string(),
      family: z.string(),
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
  family: z.string(),
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
      learnedWith: z.unknown(),
      note: text,
      expected: anyObject,
    }),
  ),
});

export const storedSample = z.object({ id: z.uuid(), expected: anyObject });

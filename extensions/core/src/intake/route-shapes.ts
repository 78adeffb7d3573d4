import { z } from 'zod';

export const TAGS = ['Intake'];
export const REVIEW = ['intake-review'] as const;
export const idParam = z.object({ id: z.uuid() });

export const draft = z.looseObject({
  id: z.uuid(),
  status: z.string(),
  confidence: z.number(),
  values: z.record(z.string(), z.unknown()),
  sources: z.record(z.string(), z.unknown()),
  errors: z.array(z.looseObject({ code: z.string(), message: z.string() })),
  version: z.int(),
});

export const session = z.looseObject({
  id: z.uuid(),
  status: z.string(),
  drafts: z.array(draft),
});

export const approved = z.object({
  workOrders: z.array(z.looseObject({ id: z.uuid(), number: z.string(), status: z.string() })),
  approved: z.array(z.object({ draft: z.uuid(), order: z.uuid(), kind: z.string() })),
});

/** Fields of an update, under the column names of the order, whose new values are accepted. */
export const fieldNames = z.array(z.string().regex(/^[a-z_]{1,64}$/)).max(100);
export const acceptedByDraft = z.record(z.uuid(), fieldNames).optional();
export const draftIds = z
  .array(z.uuid())
  .min(1)
  .max(5_000)
  .transform((ids) => [...new Set(ids)]);

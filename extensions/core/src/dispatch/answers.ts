import { z } from 'zod';
import { instant, orderStand } from '../platform/answer-shapes.ts';

export const planned = z.object({
  order: orderStand,
  appointment: z.uuid(),
  published: z.boolean(),
});
export const unpublished = z.object({ order: orderStand, appointment: z.uuid() });
export const candidates = z.array(
  z.object({
    id: z.uuid(),
    code: z.string(),
    name: z.string(),
    level: z.string(),
    kind: z.string(),
    clashes: z.array(
      z.object({ appointment: z.uuid(), number: z.string(), startsAt: instant, endsAt: instant }),
    ),
    lacks: z.array(z.string()),
    visitsThatDay: z.int(),
  }),
);

import { z } from 'zod';
import { missing } from '../platform/answer-shapes.ts';

const checks = z.array(missing.extend({ ok: z.boolean() }));
export const docketState = z.object({ id: z.uuid(), status: z.string() });
export const received = docketState.extend({
  number: z.string().nullable(),
  isGenerated: z.boolean(),
});
export const checked = docketState.extend({ ok: z.boolean(), checks });
export const verified = docketState.extend({ checks });
export const uploaded = docketState.extend({ orderStatus: z.string() });

import { z } from 'zod';
import { DOCKET_STATUSES } from '../../../domain/work/index.ts';
import { choiceOf, missing } from '../platform/answer-shapes.ts';

const checks = z.array(missing.extend({ ok: z.boolean() }));
export const docketState = z.object({ id: z.uuid(), status: choiceOf(DOCKET_STATUSES) });
export const received = docketState.extend({
  number: z.string().nullable(),
  isGenerated: z.boolean(),
});
export const checked = docketState.extend({ ok: z.boolean(), checks });
export const verified = docketState.extend({ checks });
export const uploaded = docketState.extend({ orderStatus: z.string() });

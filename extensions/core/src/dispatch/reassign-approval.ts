import { z } from 'zod';
import { ORDER_FIELDS, orderChoices, orderRecord } from '../lifecycle/index.ts';
import type { Gated } from '../platform/approvable.ts';
import type { VisitValues } from './visits.ts';

export type AssignInput = Omit<VisitValues, 'publish' | 'mayOverlap'> & {
  order: string;
  mayOverlap?: boolean;
  /** False plans a draft that the technician does not see yet; true when absent. */
  publish?: boolean;
  version?: number | null;
  /** Why, where the lifecycle's step asks for it (a blocked order that is visited again). */
  reason?: string | null;
};

/** What is kept of an assignment that waits. */
export const assigned = z.object({
  order: z.uuid(),
  technician: z.uuid(),
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date(),
  mayOverlap: z.boolean().optional(),
  publish: z.boolean().optional(),
  isPinned: z.boolean().optional(),
  windowStart: z.coerce.date().nullish(),
  windowEnd: z.coerce.date().nullish(),
  notes: z.string().nullish(),
  reason: z.string().nullish(),
});

/** An order that one technician has is given to another, who benefits by it. */
export const reassign: Gated<AssignInput> = {
  command: 'dispatch.reassign',
  collection: 'work_orders',
  input: assigned as unknown as z.ZodType<AssignInput>,
  recordOf: ({ order }) => order,
  fields: ORDER_FIELDS,
  choices: orderChoices,
  approverFields: ['technician', 'created_by'],
  load: async (trx, id, { lock, input }) => {
    const record = await orderRecord(trx, id, { lock });
    if (!record) return null;
    const to = await trx('technicians')
      .where({ company: record.company, id: input.technician })
      .first<{ user: string | null } | undefined>('user');
    // Who gives it away may say that he does not want to; who gets it does not decide.
    return { ...record, involved: [to?.user ?? null] };
  },
  seenWith: 'orders-read',
};

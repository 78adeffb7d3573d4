import { z } from 'zod';
import { instantText } from '../platform/instant-text.ts';

const list = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : value.split(',')).filter(Boolean));

/** Query of `GET /api/orders`. */
export const orderListQuery = z.strictObject({
  company: z.uuid().optional(),
  status: list.optional().describe('State codes, separated by commas.'),
  category: list.optional().describe('Stable categories: new, scheduled, in_progress, …'),
  workType: z.uuid().optional(),
  partnerGroup: z.uuid().optional(),
  partner: z.uuid().optional(),
  client: z.uuid().optional(),
  customer: z.uuid().optional(),
  technician: z.union([z.uuid(), z.literal('none')]).optional(),
  building: z.uuid().optional(),
  site: z.uuid().optional(),
  from: instantText.optional().describe('Scheduled at or after.'),
  to: instantText.optional().describe('Scheduled before.'),
  search: z
    .string()
    .trim()
    .min(2)
    .max(100)
    .optional()
    .describe('A part of any searched field; a whole number or service id finds its orders alone.'),
  sort: z.enum(['-created', 'created', 'scheduled', '-scheduled', '-changed']).default('-created'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
  count: z
    .stringbool()
    .default(false)
    .describe(
      'Adds `total`, the number of matches up to 10,000, and `isTotalCapped`, whether there are more.',
    ),
});
export type OrderListQuery = z.output<typeof orderListQuery>;

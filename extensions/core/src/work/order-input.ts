import { z } from 'zod';
import { safeLink } from '../../../domain/kernel/index.ts';
import { instantText } from '../platform/instant-text.ts';

const text = (max: number) => z.string().trim().max(max);
const reference = text(64).min(1);
/** An id, or the code under which people know the row. */
const idOrCode = text(255).min(1);

const address = z
  .strictObject({
    block: text(64),
    level: text(64),
    unit: text(64),
    streetNo: text(64),
    street: text(255),
    area: text(255),
    postcode: text(16),
    city: text(128),
    state: text(128),
    country: text(128),
  })
  .partial();

/** Body of `POST /api/orders`: what a person or an integration knows of new work. */
export const orderInput = z.strictObject({
  company: z.uuid().optional().describe('Needed only by callers who act for several companies.'),
  workType: idOrCode.describe('Code or id of a leaf work type, e.g. ACTIVATION.'),
  partner: idOrCode.optional().describe('Code or id of the partner, e.g. TIME-FTTH.'),
  partnerGroup: idOrCode.optional(),
  client: idOrCode.optional().describe('Code or id of the client that pays for the work.'),
  site: idOrCode.optional(),
  priority: z.enum(['low', 'normal', 'high', 'critical']).optional(),
  orderCategory: text(32).optional(),
  installationMethod: text(32).optional(),
  serviceId: reference.optional(),
  woNumber: reference.optional(),
  ticketId: reference.optional(),
  awoNumber: reference.optional(),
  workOrderUrl: text(2000)
    .refine((value) => safeLink(value) !== null, 'VALUE.link')
    .optional(),
  customer: z.uuid().optional(),
  customerName: text(255).min(1),
  contactPerson: text(255).optional(),
  phones: z.array(text(64)).max(10).default([]),
  email: z.email().max(255).optional(),
  building: idOrCode.optional(),
  serviceLocation: z.uuid().optional(),
  addressText: text(2000).optional(),
  address: address.optional(),
  oldAddress: address.optional(),
  relocationType: z.enum(['indoor', 'outdoor']).optional(),
  appointmentRequestedAt: instantText.optional(),
  packageName: text(255).optional(),
  bandwidthMbps: z.int().positive().max(1_000_000).optional(),
  contractMonths: z.int().positive().max(600).optional(),
  loginId: text(255).optional(),
  onuSerial: text(32).optional(),
  issue: text(10_000).optional(),
  remarks: text(10_000).optional(),
  internalNotes: text(10_000).optional(),
  secrets: z
    .record(text(64), z.string().max(1000))
    .optional()
    .describe('Passwords by name; sealed at once and never returned but by the reveal command.'),
  source: z
    .strictObject({
      ref: text(255).optional(),
      kind: z.enum(['api', 'manual', 'import']).optional(),
    })
    .optional(),
});
export type OrderInput = z.output<typeof orderInput>;

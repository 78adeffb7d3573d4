import type { Request } from 'express';
import { z } from 'zod';
import { refusal } from '../../platform/errors.ts';
import { defineRoute, type Route } from '../../platform/route.ts';
import { cardCompany, processorOf } from '../settings.ts';
import { receiveNotice } from '../use-cases/receive-notice.ts';

const LARGEST = 512 * 1024;
const RATE = 1_200;

/** The bytes as they came: the signature is over these, and not over what they are read as. */
const rawOf = (req: Request): Buffer =>
  (req as Request & { rawBody?: Buffer }).rawBody ?? Buffer.alloc(0);

const webhook = defineRoute({
  method: 'post',
  path: '/payments/stripe/webhook',
  summary: 'Notices of Stripe, signed by it',
  description:
    'The header `Stripe-Signature` has to be right and not older than five minutes. A notice is noted once and answered at once; what it tells of is then asked for. In any order, repeated.',
  tags: ['Payments'],
  access: 'public',
  idempotent: false,
  // What is not signed writes nothing, and the processor waits for no stranger.
  writeTurn: 'own',
  ratePerMinute: RATE,
  maxBodyBytes: LARGEST,
  response: z.object({ isNew: z.boolean() }),
  handler: async ({ knex, actor, req, env }) => {
    const processor = processorOf(env);
    const company = processor && (await cardCompany(knex, env));
    if (!processor || !company) throw refusal('PAYMENTS_NOT_SET', 404);
    return await receiveNotice(
      { knex, actor, processor },
      { raw: rawOf(req), signature: req.get('stripe-signature') ?? '', company },
    );
  },
});

export const webhookRoutes: readonly Route[] = [webhook];

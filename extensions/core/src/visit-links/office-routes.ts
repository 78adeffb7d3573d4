import { z } from 'zod';
import { instant } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { instantText } from '../platform/instant-text.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { listLinks } from './use-cases/list-links.ts';
import { makeLink } from './use-cases/make-link.ts';
import { revokeLink } from './use-cases/revoke-link.ts';

const TAGS = ['Visit links'];
const ACCESS = ['visit-links'] as const;
const IN_AN_HOUR_MS = 3_600_000;

/** Where the holder goes. */
const linkOf = (publicUrl: unknown, token: string): string =>
  `${String(publicUrl ?? '').replace(/\/+$/, '')}/t/${token}`;

const make = defineRoute({
  method: 'post',
  path: '/visit-links',
  summary: 'Make a link by which somebody without an account does one visit',
  description:
    'The answer has the link, this once. Its holder works as the technician who has the order now.',
  tags: TAGS,
  access: ACCESS,
  status: 201,
  // A repeated answer would show the link again.
  idempotent: false,
  body: z.object({
    order: z.uuid(),
    holder: z.string().trim().min(1, 'VALUE.name').max(100),
    phone: z.string().trim().max(32).nullish(),
    expiresAt: instantText.transform((text) => new Date(text)),
  }),
  response: z.object({ id: z.uuid(), link: z.url(), expiresAt: instant }),
  example: {
    by: 'dispatcher',
    body: ({ row }) => ({
      order: row('work_orders').id,
      holder: 'Contoh Subkontraktor',
      phone: '+60126999999',
      expiresAt: new Date(Date.now() + IN_AN_HOUR_MS).toISOString(),
    }),
  },
  handler: async ({ knex, actor, body, env }) => {
    const { token, ...made } = await inTransaction(knex, actor, (ctx) =>
      makeLink(ctx, { ...body, phone: body.phone ?? null }),
    );
    return { ...made, link: linkOf(env['PUBLIC_URL'], token) };
  },
});

const list = defineRoute({
  method: 'get',
  path: '/visit-links',
  summary: 'Links of an order, newest first',
  tags: TAGS,
  access: ACCESS,
  query: z.object({ order: z.uuid() }),
  response: z.object({
    links: z.array(
      z.object({
        id: z.uuid(),
        holder: z.string(),
        phone: z.string().nullable(),
        technicianName: z.string(),
        madeBy: z.string().nullable(),
        madeAt: instant,
        expiresAt: instant,
        lastUsedAt: instant.nullable(),
        state: z.enum(['open', 'expired', 'revoked']),
      }),
    ),
  }),
  example: { by: 'dispatcher', query: ({ row }) => ({ order: row('work_orders').id }) },
  handler: async ({ knex, actor, query }) => ({
    links: await listLinks(knex, actor, query.order, new Date()),
  }),
});

const revoke = defineRoute({
  method: 'post',
  path: '/visit-links/:id/revoke',
  summary: 'Take a link back',
  tags: TAGS,
  access: ACCESS,
  params: z.object({ id: z.uuid() }),
  response: z.object({ id: z.uuid(), revokedAt: instant }),
  example: { by: 'dispatcher', id: 'visit_links' },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => revokeLink(ctx, params.id)),
});

export const officeRoutes: readonly Route[] = [make, list, revoke];

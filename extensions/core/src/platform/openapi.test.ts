import { expect, it } from 'vitest';
import { z } from 'zod';
import { describeRoutes } from './openapi.ts';
import { defineRoute } from './route.ts';

const route = defineRoute({
  method: 'post',
  path: '/orders/:id/transition',
  summary: 'Go a step',
  tags: ['Work orders'],
  access: ['orders-transition'],
  params: z.object({ id: z.uuid() }),
  body: z.strictObject({ to: z.string(), reason: z.string().optional() }),
  handler: async () => null,
});

it('describes parameters, body, headers and who may call', () => {
  const operation = describeRoutes([route]).paths['/api/orders/{id}/transition']?.post;
  expect(operation).toMatchObject({
    description: 'Needs one of: `orders-transition`.',
    parameters: [
      { name: 'id', in: 'path', required: true },
      { name: 'Idempotency-Key', in: 'header' },
      { name: 'If-Match', in: 'header' },
    ],
    requestBody: { content: { 'application/json': { schema: { required: ['to'] } } } },
  });
});

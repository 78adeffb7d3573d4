import { z } from 'zod';
import { defineRoute, type Route } from '../../platform/route.ts';
import { buildingPage, showBuildingPage } from './building-page.ts';

const building = defineRoute({
  method: 'get',
  path: '/buildings/:id/page',
  summary: 'Read a building with everything that its page shows',
  description:
    'Values by column as far as the caller may read them; splitters with the state and the order of ' +
    'each port where the company has fibre; orders with the open ones first, visits to come, history.',
  tags: ['Splitters and ports'],
  access: ['orders-read'],
  params: z.object({ id: z.uuid() }),
  response: buildingPage,
  example: { by: 'auditor', id: 'buildings' },
  handler: ({ params, ...source }) => showBuildingPage(source, params.id),
});

export const pageRoutes: readonly Route[] = [building];

import { z } from 'zod';
import { dayText } from '../../platform/instant-text.ts';
import { defineRoute, type Route } from '../../platform/route.ts';
import { showTechnicianPage, technicianPage } from './technician-page.ts';

const byId = z.object({ id: z.uuid() });

const technician = defineRoute({
  method: 'get',
  path: '/technicians/:id/page',
  summary: 'Read a technician with everything that the page shows',
  description:
    'Values by column as far as the caller may read them, the visits of one day on the company’s ' +
    'clock, orders, history; figures and the state of the login for those who plan or audit.',
  tags: ['Organisation'],
  access: ['orders-read'],
  params: byId,
  query: z.strictObject({ day: dayText.optional().describe('Today when absent.') }),
  response: technicianPage,
  example: { by: 'auditor', id: 'technicians' },
  handler: ({ params, query, ...source }) => showTechnicianPage(source, params.id, query.day),
});

export const recordPageRoutes: readonly Route[] = [technician];

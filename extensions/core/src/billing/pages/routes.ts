import { z } from 'zod';
import { defineRoute, type Route } from '../../platform/route.ts';
import { PARTIES, partyPage, type PartyCollection, showPartyPage } from './party-page.ts';

const byId = z.object({ id: z.uuid() });

const NAMES: Readonly<Record<PartyCollection, string>> = {
  partners: 'a partner',
  partner_groups: 'a partner group',
  clients: 'a client',
  customers: 'a customer',
};

const party = (collection: PartyCollection): Route =>
  defineRoute({
    method: 'get',
    path: `/${collection.replace('_', '-')}/:id/page`,
    summary: `Read ${NAMES[collection]} with everything that the page shows`,
    description:
      'Values by column as far as the caller may read them, orders with their counts, history; ' +
      'unpaid invoices, rate cards and forms for those who see them, else null.',
    tags: ['Organisation'],
    access: ['orders-read'],
    params: byId,
    response: partyPage,
    example: { by: 'auditor', id: collection },
    handler: ({ params, ...source }) => showPartyPage(source, collection, params.id),
  });

export const partyPageRoutes: readonly Route[] = (Object.keys(PARTIES) as PartyCollection[]).map(
  party,
);

import { z } from 'zod';
import { inTransaction } from '../../platform/context.ts';
import { ofCompany } from '../../platform/route-example.ts';
import { defineRoute, type Route } from '../../platform/route.ts';
import { boardCompany } from '../board/company.ts';
import { dropView } from '../use-cases/drop-view.ts';
import { saveView } from '../use-cases/save-view.ts';
import { listViews } from './view-rows.ts';

const DISPATCH = { tags: ['Dispatch'], access: ['dispatching'] } as const;
/** By name of the filter; what this board does not know is left out when it is shown. */
const filters = z.record(z.string().max(40), z.string().max(200));

const list = defineRoute({
  ...DISPATCH,
  method: 'get',
  path: '/dispatch/views',
  summary: 'Saved views of the board: one’s own and the company’s',
  query: z.object({ company: z.uuid().optional() }),
  response: z.object({
    views: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        filters,
        isShared: z.boolean(),
        isMine: z.boolean(),
        ownerName: z.string(),
      }),
    ),
  }),
  example: { by: 'dispatcher', query: ofCompany },
  handler: async ({ knex, actor, query }) => {
    const { id } = await boardCompany(knex, actor, query.company);
    return { views: await listViews(knex, { company: id, user: actor.userId ?? '' }) };
  },
});

const save = defineRoute({
  ...DISPATCH,
  method: 'post',
  path: '/dispatch/views',
  summary: 'Keep filters of the board under a name, for oneself or for all',
  description: 'One’s own view of that name is written anew.',
  body: z.object({
    company: z.uuid().optional(),
    name: z.string().trim().min(1).max(40),
    filters: filters.refine((all) => Object.keys(all).length <= 20),
    isShared: z.boolean().default(false),
  }),
  response: z.object({ id: z.uuid() }),
  example: {
    by: 'dispatcher',
    body: ({ id }) => ({ company: id, name: 'North', filters: { text: 'north' } }),
  },
  handler: ({ knex, actor, body: { company, ...view } }) =>
    inTransaction(knex, actor, async (ctx) => {
      const { id } = await boardCompany(ctx.trx, actor, company);
      return await saveView(ctx, { ...view, company: id });
    }),
});

const drop = defineRoute({
  ...DISPATCH,
  method: 'delete',
  path: '/dispatch/views/:id',
  summary: 'Forget a saved view',
  params: z.object({ id: z.uuid() }),
  response: z.object({ id: z.uuid() }),
  example: { by: 'dispatcher', id: 'board_views' },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => dropView(ctx, params.id)),
});

export const viewRoutes: readonly Route[] = [list, save, drop];

import { z } from 'zod';
import { COMPANY_KINDS } from '../../../domain/organisation/index.ts';
import { HOME_SECTIONS } from '../platform/home.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { ofCompany } from '../platform/route-example.ts';
import { readHome } from './read-home.ts';

const Card = z.object({
  id: z.string(),
  icon: z.string(),
  tone: z.enum(['plain', 'alarm']),
  value: z.number(),
  unit: z.enum(['count', 'hours', 'percent']),
  page: z.string().nullable(),
  list: z
    .object({
      collection: z.string(),
      filter: z.record(z.string(), z.unknown()),
      sort: z.string().nullable(),
    })
    .nullable(),
  breakdown: z.array(z.object({ label: z.string(), count: z.int() })),
});

const home = defineRoute({
  method: 'get',
  path: '/home',
  summary: 'What waits for the caller in one of his companies',
  description:
    'Without `company` the first of his by name. Counts are of the rows he may read; `list.filter` ' +
    'is the filter of the list that has as many. Days are those of the company.',
  tags: ['Home'],
  access: 'user',
  query: z.object({ company: z.uuid().optional() }),
  response: z.object({
    company: z
      .object({
        id: z.uuid(),
        name: z.string(),
        kind: z.enum(COMPANY_KINDS.map(({ value }) => value)),
        day: z.iso.date(),
      })
      .nullable(),
    sections: z.array(
      z.object({ id: z.enum([...HOME_SECTIONS, 'platform']), cards: z.array(Card) }),
    ),
  }),
  example: { by: 'dispatcher', query: ofCompany },
  handler: ({ actor, knex, accountability, schema, services, query }) =>
    readHome({ knex, accountability, schema, services, now: new Date() }, actor, query.company),
});

export const routes: Route[] = [home];

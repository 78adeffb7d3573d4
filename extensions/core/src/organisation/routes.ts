import { z } from 'zod';
import { CAPABILITIES, COMPANY_KINDS } from '../../../domain/organisation/index.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { companyRoutes } from './companies/routes.ts';
import { invitationRoutes } from './invitations/routes.ts';
import { tokenRoutes } from './tokens/routes.ts';
import { accountLanguage } from './use-cases/account-language.ts';
import { personaRoutes } from './personas/routes.ts';
import { listCapabilities } from './use-cases/list-capabilities.ts';

const capabilities = defineRoute({
  method: 'get',
  path: '/auth/capabilities',
  summary: 'What the signed-in user may do in each company',
  description: 'Front ends show and hide by these; every command checks them again.',
  tags: ['Organisation'],
  access: 'user',
  response: z.object({
    user: z.uuid(),
    language: z.string().nullable(),
    isPlatformAdmin: z.boolean(),
    companies: z.array(
      z.object({
        id: z.uuid(),
        key: z.string(),
        name: z.string(),
        kind: z.enum(COMPANY_KINDS.map(({ value }) => value)),
        timeZone: z.string(),
        currency: z.string(),
        locale: z.string(),
        personas: z.array(z.string()),
        capabilities: z.array(z.enum(CAPABILITIES)),
        hiddenPlaces: z.array(z.string()),
      }),
    ),
  }),
  example: { by: 'auditor' },
  handler: async ({ actor, knex }) => ({
    user: actor.userId,
    language: await accountLanguage(knex, actor.userId),
    isPlatformAdmin: actor.isPlatformAdmin,
    companies: await listCapabilities(knex, actor),
  }),
});

export const routes: Route[] = [
  capabilities,
  ...companyRoutes,
  ...invitationRoutes,
  ...personaRoutes,
  ...tokenRoutes,
];

import { defineDomain } from '../platform/domain.ts';
import { registerHooks } from './hooks.ts';
import { sendInvitationHandler } from './invitations/send-invitation-in-background.ts';
import { routes } from './routes.ts';

export const organisation = defineDomain({
  name: 'organisation',
  routes,
  hooks: [registerHooks],
  background: [sendInvitationHandler],
  capabilities: ['company-setup', 'audit-read'],
  constraintErrors: {
    invitations_open: {
      code: 'ORGANISATION_INVITED',
      status: 409,
      message: 'This person has an open invitation for this role already. Renew that one.',
    },
  },
  studioModules: [{ id: 'fieldwright-people', place: 'last' }],
});

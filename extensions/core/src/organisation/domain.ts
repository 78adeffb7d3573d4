import { defineDomain } from '../platform/domain.ts';
import { registerHooks } from './hooks.ts';
import { sendInvitationHandler } from './invitations/send-invitation-in-background.ts';
import { writeOutPersonas } from './personas/write-out-in-background.ts';
import { routes } from './routes.ts';
import { homeCards, platformCards } from './home-cards.ts';

export const organisation = defineDomain({
  name: 'organisation',
  homeCards,
  platformCards,
  routes,
  hooks: [registerHooks],
  background: [sendInvitationHandler, writeOutPersonas],
  schedules: [
    {
      id: 'write-out-personas',
      topic: writeOutPersonas.topic,
      pattern: '*/5 * * * *',
      zone: 'platform',
    },
  ],
  capabilities: ['company-setup'],
  constraintErrors: {
    invitations_open: {
      code: 'ORGANISATION_INVITED',
      status: 409,
      fields: ['email', 'persona'],
    },
  },
  studioModules: [
    { id: 'fieldwright-people', place: 'last' },
    { id: 'fieldwright-company', place: 'last' },
  ],
});

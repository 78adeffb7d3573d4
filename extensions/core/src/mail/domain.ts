import './requests.ts';
import { defineDomain } from '../platform/domain.ts';
import { jobs } from './handlers.ts';
import { registerHooks } from './hooks.ts';
import { startMailPoller } from './imap/mail-poller.ts';
import { routes } from './routes.ts';
import { homeCards } from './home-cards.ts';

export const mail = defineDomain({
  name: 'mail',
  homeCards,
  routes,
  hooks: [registerHooks],
  background: jobs,
  eventKinds: ['mail.opened'],
  schedules: [
    { id: 'mail-cleanup', topic: 'intake.mail-cleanup', pattern: '15 3 * * *', zone: 'platform' },
    {
      id: 'watch-mailboxes',
      topic: 'intake.watch-mailboxes',
      pattern: '*/5 * * * *',
      zone: 'platform',
    },
  ],
  companions: [
    {
      isWanted: (env) => env.MAIL_POLLING !== 'false',
      start: (tools) => startMailPoller({ ...tools, env: process.env }),
    },
  ],
});

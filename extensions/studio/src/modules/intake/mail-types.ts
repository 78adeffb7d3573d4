import type { Answer } from '../../../../../packages/client/src/index.ts';

export type MailPage = Answer<'get', '/email/mails'>;
export type MailEntry = MailPage['mails'][number];
export type MailView = Answer<'get', `/email/mails/${string}`>;
export type Health = Answer<'get', '/email/health'>;
export type Register = Answer<'get', '/email/register'>;

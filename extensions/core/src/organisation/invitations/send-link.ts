import type { UseCaseContext } from '../../platform/context.ts';
import { canMail } from '../../platform/mail-out.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import type { RouteRequest } from '../../platform/route.ts';
import { seal } from '../../platform/secrets.ts';
import { linkOf } from './link.ts';
import type { Invited } from './use-cases/invite-person.ts';
import { sendInvitation } from '../topics.ts';

export type InvitationAnswer = { id: string; link: string; expiresAt: Date; isMailed: boolean };

/** The link for the answer, and a mail with it where the installation can send mails. */
export const sendLink = async (
  ctx: UseCaseContext,
  env: RouteRequest['env'],
  { id, company, token, expiresAt }: Invited,
): Promise<InvitationAnswer> => {
  const link = linkOf(env['PUBLIC_URL'], token);
  const isMailed = canMail(env);
  if (isMailed) {
    await addToOutbox(ctx, {
      company,
      topic: sendInvitation,
      payload: { invitation: id, link: seal(link, 'sent-links') },
    });
  }
  return { id, link, expiresAt, isMailed };
};

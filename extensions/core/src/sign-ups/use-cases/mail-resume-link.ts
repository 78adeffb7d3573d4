import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { openUnordered } from '../open-sign-up.ts';
import { resumeSecret } from '../resume-link.ts';
import { mailResume } from '../topics.ts';

const PAUSE_MS = 60_000;

/**
 * Mails the link by which an order goes on elsewhere, to the address that was given; once a minute at most.
 *
 * Errors: SIGN_UP_NO_MAIL (409) where no mails are sent, SIGN_UP_INCOMPLETE (409) before an address is given.
 */
export const mailResumeLink = async (
  ctx: UseCaseContext,
  token: string | undefined,
  { canMail }: { canMail: boolean },
): Promise<void> => {
  const row = await openUnordered(ctx, token);
  if (!canMail) throw refusal('SIGN_UP_NO_MAIL', 409);
  if (!row.email) throw refusal('SIGN_UP_INCOMPLETE', 409);
  await addToOutbox(ctx, {
    company: row.company,
    topic: mailResume,
    payload: { signUp: row.id, secret: resumeSecret(token ?? '', ctx.now) },
    key: `${row.id}:${String(Math.floor(ctx.now.getTime() / PAUSE_MS))}`,
  });
};

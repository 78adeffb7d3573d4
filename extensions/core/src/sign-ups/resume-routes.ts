import { z } from 'zod';
import { inTransaction } from '../platform/context.ts';
import { canMail } from '../platform/mail-out.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { countCode } from './limits.ts';
import { readSignUp, publicActor, signUpGone } from './open-sign-up.ts';
import { ABOUT, CODE_RATE, START, within } from './public-step.ts';
import { readResumeSecret } from './resume-link.ts';
import { mailResumeLink } from './use-cases/mail-resume-link.ts';

const mail = defineRoute({
  ...START,
  path: '/sign-ups/resume-link',
  summary: 'Mail a link by which the order goes on elsewhere',
  description: ABOUT,
  ratePerMinute: CODE_RATE,
  response: z.object({ isSent: z.boolean() }),
  handler: async (request) => {
    const by = { canMail: canMail(request.env) };
    const row = await within(request, readSignUp);
    if (by.canMail && row.email) await countCode(request.knex, row.email);
    await within(request, (ctx, token) => mailResumeLink(ctx, token, by));
    return { isSent: true };
  },
});

const resume = defineRoute({
  ...START,
  path: '/sign-ups/resume',
  summary: 'The secret of the sign-up behind a mailed link',
  description: 'A link that is over and one that is not ours are answered alike, with 410.',
  ratePerMinute: CODE_RATE,
  body: z.strictObject({ link: z.string().max(1_000) }),
  response: z.object({ token: z.string() }),
  handler: async ({ knex, actor, body }) => {
    const token = readResumeSecret(body.link, new Date());
    if (token === null) throw signUpGone();
    await inTransaction(knex, publicActor(actor), (ctx) => readSignUp(ctx, token));
    return { token };
  },
});

export const resumeRoutes: readonly Route[] = [mail, resume];

import { randomInt } from 'node:crypto';
import { CODE_MINUTES, mayResend, MOST_PRINTS } from '../../../../domain/sign-ups/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { seal } from '../../platform/secrets.ts';
import { cardGiven, contentOf, currentAgreement, printsOf } from '../agreement.ts';
import { extendOnce } from '../holds.ts';
import { hashOfCode, openUnordered } from '../open-sign-up.ts';
import type { SignUpRow } from '../rows.ts';
import { signUpCompany } from '../settings.ts';
import { mailCode, printAgreement } from '../topics.ts';
import { keepHold, patch, priceAgain } from './answer-steps.ts';

const MINUTE_MS = 60_000;

/** Errors: SIGN_UP_INCOMPLETE (409) while something is not chosen. */
export const assertComplete = (row: SignUpRow): void => {
  if (!row.plan || !row.price || !row.name || !row.email || !row.slot_starts_at)
    throw refusal('SIGN_UP_INCOMPLETE', 409);
};

/** Sends a code where a mail can be sent and the last one was not sent just now. */
const sendCode = async (ctx: UseCaseContext, row: SignUpRow): Promise<void> => {
  const { code_sent_at: sentAt, codes_sent: sent } = row;
  if (row.email_verified_at || !mayResend({ sentAt, sent }, ctx.now)) return;
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  await patch(ctx, row, {
    code_hash: hashOfCode(row.id, code),
    code_expires_at: new Date(ctx.now.getTime() + CODE_MINUTES * 60_000),
    code_tries: 0,
    ...{ code_sent_at: ctx.now, codes_sent: sent + 1 },
  });
  await addToOutbox(ctx, {
    company: row.company,
    topic: mailCode,
    payload: { signUp: row.id, code: seal(code, 'sent-links') },
  });
};

/**
 * The agreement is printed as things stand, a code is mailed, and the hold lasts longer, once. Asked again
 * for the same it does nothing, but for a code that may be sent again.
 *
 * Errors: SIGN_UP_INCOMPLETE, SIGN_UP_NO_CARD (409) where a card is asked for and none was given,
 * SIGN_UP_TOO_MANY (429) after very many prints.
 */
export const prepareAgreement = async (
  ctx: UseCaseContext,
  token: string | undefined,
  { canMail, takesCards = false }: { canMail: boolean; takesCards?: boolean },
): Promise<void> => {
  const opened = await openUnordered(ctx, token);
  assertComplete(opened);
  const { settings } = await signUpCompany(ctx.trx, opened.company);
  if (takesCards && settings.asksCard && !(await cardGiven(ctx.trx, opened)))
    throw refusal('SIGN_UP_NO_CARD', 409, {}, { field: 'card' });
  await keepHold(ctx, opened);
  const row = await priceAgain(ctx, opened);
  await extendOnce(ctx, { company: row.company, id: row.id, minutes: settings.moreMinutes });
  const { key } = await contentOf(ctx.trx, row);
  if (!(await currentAgreement(ctx.trx, row, key))) {
    if ((await printsOf(ctx.trx, row)) >= MOST_PRINTS) throw refusal('SIGN_UP_TOO_MANY', 429);
    await addToOutbox(ctx, {
      ...{ company: row.company, topic: printAgreement, payload: { signUp: row.id, key } },
      // Asked again a minute later it is tried again: a print that failed does not come by itself.
      key: `${row.id}:${key}:${String(Math.floor(ctx.now.getTime() / MINUTE_MS))}`,
    });
  }
  if (canMail) await sendCode(ctx, row);
  if (row.state !== 'agreement') await patch(ctx, row, { state: 'agreement' });
};

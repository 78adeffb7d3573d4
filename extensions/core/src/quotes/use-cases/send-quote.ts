import { hashOfToken, newToken } from '../../organisation/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { changeQuote, lockQuote, statusRefused } from '../lock-quote.ts';
import { readQuote } from '../reads/read-quote.ts';
import { renderQuote } from '../topics.ts';

/**
 * Makes the link of a draft and has its PDF printed. The revision before it is superseded with its link
 * in the same transaction. Of a quote that was sent a new link is made, and the one before is dead.
 * Errors: QUOTES_STATUS, QUOTES_OTHER_REVISION (409), QUOTES_DAYS, QUOTES_NO_LINES (422).
 */
export const sendQuote = async (
  ctx: UseCaseContext,
  id: string,
): Promise<{ id: string; number: string; token: string }> => {
  const quote = await lockQuote(ctx, id);
  const { company, number, status, sequence } = quote;
  const { token } = newToken();
  const link = { token_hash: hashOfToken(token) };
  if (status === 'sent') {
    await changeQuote(ctx, id, link);
    return { id, number, token };
  }
  if (status !== 'draft') throw statusRefused(quote);
  const read = await readQuote(ctx.trx, id, ctx.now);
  if (!read?.lines.some(({ kind }) => kind === 'standard'))
    throw refusal('QUOTES_NO_LINES', 422, {}, { field: 'lines' });
  if (read.expiresOn < read.today) throw refusal('QUOTES_DAYS', 422, {}, { field: 'expiresOn' });
  const before = (await ctx
    .trx('quotes')
    .where({ company, sequence })
    .whereIn('status', ['sent', 'declined'])
    .forUpdate()
    .select('id')) as { id: string }[];
  for (const one of before)
    await changeQuote(ctx, one.id, { status: 'superseded', token_hash: null });
  await changeQuote(ctx, id, { status: 'sent', sent_at: ctx.now, pdf_status: 'pending', ...link });
  await addToOutbox(ctx, { company, topic: renderQuote, key: id, payload: { quote: id } });
  return { id, number, token };
};

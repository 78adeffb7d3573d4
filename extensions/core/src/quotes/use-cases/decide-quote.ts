import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { changeQuote, lockQuote, statusRefused } from '../lock-quote.ts';
import { readQuote, type ReadQuote } from '../reads/read-quote.ts';

export type LinkAcceptance = {
  name: string;
  words: { box: string; button: string };
  language: string;
  ip: string | null;
  userAgent: string | null;
};
type Decided = { id: string; status: 'accepted' | 'declined' };

const locked = async (ctx: UseCaseContext, id: string): Promise<ReadQuote> => {
  await ctx.trx('quotes').where({ id }).forUpdate().first('id');
  return (await readQuote(ctx.trx, id, ctx.now)) as ReadQuote;
};

const keep = async (ctx: UseCaseContext, quote: ReadQuote, row: object): Promise<Decided> => {
  await bulkInsert(ctx, {
    ...{ collection: 'quote_acceptances', revisions: false, stamps: false },
    rows: [
      {
        ...{ company: quote.company, quote: quote.id, accepted_at: ctx.now },
        pdf_sha256: quote.pdfSha256,
        ...row,
      },
    ],
  });
  await changeQuote(ctx, quote.id, { status: 'accepted', decided_at: ctx.now });
  return { id: quote.id, status: 'accepted' };
};

/**
 * Whoever has the link accepts: what is kept is evidence of the printed bytes. Doing it again changes
 * nothing. Errors: QUOTES_STATUS, QUOTES_NOT_PRINTED, QUOTES_EXPIRED (409).
 */
export const acceptByLink = async (
  ctx: UseCaseContext,
  id: string,
  { name, words, language, ip, userAgent }: LinkAcceptance,
): Promise<Decided> => {
  const quote = await locked(ctx, id);
  if (quote.status === 'accepted') return { id, status: 'accepted' };
  if (quote.status !== 'sent') throw statusRefused(quote);
  if (quote.isExpired) throw refusal('QUOTES_EXPIRED', 409, { day: quote.expiresOn });
  if (!quote.pdfSha256) throw refusal('QUOTES_NOT_PRINTED', 409);
  return keep(ctx, quote, {
    ...{ door: 'link', name, words: JSON.stringify(words), language, ip },
    user_agent: userAgent?.slice(0, 500) ?? null,
  });
};

export const declineByLink = async (
  ctx: UseCaseContext,
  id: string,
  reason: string | null,
): Promise<Decided> => {
  const quote = await locked(ctx, id);
  if (quote.status === 'declined') return { id, status: 'declined' };
  if (quote.status !== 'sent') throw statusRefused(quote);
  await changeQuote(ctx, id, {
    ...{ status: 'declined', decided_at: ctx.now, decline_reason: reason },
  });
  return { id, status: 'declined' };
};

/** Staff enters how the customer accepted, of an expired quote too. Error: QUOTES_STATUS (409). */
export const acceptByStaff = async (
  ctx: UseCaseContext,
  id: string,
  { name, reason }: { name: string; reason: string },
): Promise<Decided> => {
  const { status } = await lockQuote(ctx, id);
  if (status !== 'sent') throw statusRefused({ id, status });
  const quote = await locked(ctx, id);
  return keep(ctx, quote, { door: 'staff', name, reason, entered_by: ctx.actor.userId });
};

/** Staff enters that the customer declined. Error: QUOTES_STATUS (409). */
export const declineByStaff = async (
  ctx: UseCaseContext,
  id: string,
  reason: string,
): Promise<Decided> => {
  const { status } = await lockQuote(ctx, id);
  if (status !== 'sent') throw statusRefused({ id, status });
  return declineByLink(ctx, id, reason);
};

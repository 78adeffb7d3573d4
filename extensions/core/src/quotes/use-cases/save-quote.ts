import { newId } from '../../../../domain/kernel/ids.ts';
import { dayIn } from '../../../../domain/kernel/time.ts';
import { quoteNumber } from '../../../../domain/quotes/index.ts';
import { hasCapability } from '../../platform/actor.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { forbidden, refusal } from '../../platform/errors.ts';
import { nextNumber } from '../../platform/sequence.ts';
import { OFFERS } from '../../plans/index.ts';
import { lockQuote, statusRefused } from '../lock-quote.ts';
import { type LineInput, priceLines } from '../price-lines.ts';

export type QuoteInput = {
  /** Of a new one. */
  company: string;
  customer: string | null;
  partyName: string;
  partyEmail: string | null;
  partyAddress: string | null;
  title: string;
  notes: string | null;
  language: string;
  expiresOn: string;
  lines: readonly LineInput[];
};

/** Numbers of quotes run through; they do not begin anew with a year. */
const ALL_YEARS = 0;

const rowOf = async (ctx: UseCaseContext, input: QuoteInput) => {
  const { company, customer, language } = input;
  const known =
    customer && (await ctx.trx('customers').where({ company, id: customer }).first('id'));
  if (customer && !known) throw refusal('QUOTES_CUSTOMER_UNKNOWN', 422, {}, { field: 'customer' });
  const place = (await ctx
    .trx('companies')
    .where({ id: company })
    .first('time_zone', 'currency')) as { time_zone: string; currency: string };
  const today = dayIn(ctx.now, place.time_zone);
  if (input.expiresOn < today) throw refusal('QUOTES_DAYS', 422, {}, { field: 'expiresOn' });
  const priced = await priceLines(ctx, { company, onDate: today, language }, input.lines);
  return {
    lines: priced.rows,
    row: {
      ...{ customer, party_name: input.partyName, party_email: input.partyEmail },
      ...{ party_address: input.partyAddress, title: input.title, notes: input.notes },
      ...{ language, priced_on: today, expires_on: input.expiresOn, currency: place.currency },
      ...priced.sums,
    },
  };
};

const writeLines = async (
  ctx: UseCaseContext,
  { company, quote }: { company: string; quote: string },
  lines: readonly Record<string, unknown>[],
): Promise<void> => {
  await ctx.trx('quote_lines').where({ company, quote }).delete();
  await bulkInsert(ctx, {
    collection: 'quote_lines',
    revisions: false,
    rows: lines.map((line) => ({ company, quote, ...line })),
  });
};

/**
 * Makes a quote, or writes its draft anew; prices of plans are looked up for today.
 * Errors: QUOTES_STATUS (409), QUOTES_CUSTOMER_UNKNOWN, QUOTES_DAYS, QUOTES_NO_PRICE, QUOTES_LINE_UNKNOWN (422).
 */
export const saveQuote = async (
  ctx: UseCaseContext,
  id: string | null,
  input: QuoteInput,
): Promise<{ id: string; number: string }> => {
  if (id === null) {
    const { company } = input;
    if (!OFFERS.some((one) => hasCapability(ctx.actor, company, one))) throw forbidden();
    const { row, lines } = await rowOf(ctx, input);
    const sequence = await nextNumber(ctx, { company, series: 'quotes', year: ALL_YEARS });
    const number = quoteNumber(sequence, 1);
    const quote = newId();
    await bulkInsert(ctx, {
      ...{ collection: 'quotes', revisions: false },
      rows: [{ id: quote, company, number, sequence, revision: 1, status: 'draft', ...row }],
    });
    await writeLines(ctx, { company, quote }, lines);
    return { id: quote, number };
  }
  const quote = await lockQuote(ctx, id);
  if (quote.status !== 'draft') throw statusRefused(quote);
  const { row, lines } = await rowOf(ctx, { ...input, company: quote.company });
  await writeLines(ctx, { company: quote.company, quote: id }, lines);
  await ctx
    .trx('quotes')
    .where({ id })
    .update({ ...row, updated_at: ctx.now, updated_by: ctx.actor.userId });
  await noteChange(ctx, {
    ...{ collection: 'quotes', action: 'update', ids: [id], revisions: false },
  });
  return { id, number: quote.number };
};

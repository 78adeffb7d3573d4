import { newId } from '../../../../domain/kernel/ids.ts';
import { quoteNumber } from '../../../../domain/quotes/index.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { lockQuote, statusRefused } from '../lock-quote.ts';

const COPIED = [
  ...['customer', 'party_name', 'party_email', 'party_address', 'title', 'notes', 'language'],
  ...['priced_on', 'expires_on', 'currency', 'monthly_net_minor', 'monthly_tax_minor'],
  ...['monthly_total_minor', 'one_time_net_minor', 'one_time_tax_minor', 'one_time_total_minor'],
] as const;
const LINE = [
  ...['position', 'section', 'kind', 'address', 'site', 'plan', 'description', 'quantity'],
  ...['monthly_minor', 'promotion_months', 'monthly_after_minor', 'one_time_minor', 'tax_code'],
  ...['tax_name', 'tax_basis_points'],
] as const;

/**
 * A draft of the next revision, a copy of this one; the link of this one is good until the draft is sent.
 * Errors: QUOTES_STATUS, QUOTES_OTHER_DRAFT (409).
 */
export const reviseQuote = async (
  ctx: UseCaseContext,
  id: string,
): Promise<{ id: string; number: string }> => {
  const quote = await lockQuote(ctx, id);
  const { company, sequence, status } = quote;
  if (status !== 'sent' && status !== 'declined') throw statusRefused(quote);
  const others = (await ctx
    .trx('quotes')
    .where({ company, sequence })
    .select('revision', 'status')) as { revision: number; status: string }[];
  if (others.some((one) => one.status === 'draft')) throw refusal('QUOTES_OTHER_DRAFT', 409);
  const revision = Math.max(...others.map((one) => one.revision)) + 1;
  const [row] = (await ctx
    .trx('quotes')
    .where({ id })
    .select([...COPIED] as never[])) as object[];
  const lines = (await ctx
    .trx('quote_lines')
    .where({ company, quote: id })
    .select([...LINE] as never[])) as object[];
  const made = newId();
  const number = quoteNumber(sequence, revision);
  await bulkInsert(ctx, {
    ...{ collection: 'quotes', revisions: false },
    rows: [
      {
        ...row,
        ...{ id: made, company, number, sequence, revision, status: 'draft', supersedes: id },
      },
    ],
  });
  await bulkInsert(ctx, {
    ...{ collection: 'quote_lines', revisions: false },
    rows: lines.map((line) => ({ ...line, company, quote: made })),
  });
  return { id: made, number };
};

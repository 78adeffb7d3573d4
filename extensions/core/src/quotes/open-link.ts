import type { Knex } from 'knex';
import { hashOfToken, isSameHash } from '../organisation/index.ts';
import { refusal } from '../platform/errors.ts';
import { readQuote, type ReadQuote } from './reads/read-quote.ts';

/** Unknown, superseded and of an inactive company read alike. Error: QUOTES_LINK_GONE (410). */
export const openQuote = async (knex: Knex, token: string): Promise<ReadQuote> => {
  const hash = hashOfToken(token);
  const row = (await knex('quotes')
    .join('companies', 'companies.id', 'quotes.company')
    .where('quotes.token_hash', hash)
    .where('companies.is_active', true)
    .first('quotes.id', 'quotes.token_hash')) as { id: string; token_hash: string } | undefined;
  const quote = row && isSameHash(row.token_hash, hash) && (await readQuote(knex, row.id));
  if (!quote) throw refusal('QUOTES_LINK_GONE', 410);
  return quote;
};

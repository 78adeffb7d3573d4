import type { Knex } from 'knex';
import { isMessageKey, say } from '../../../../domain/words/index.ts';
import { type Actor, requireCapability } from '../../platform/actor.ts';
import { registerFigures, type RegisterRow } from '../register-figures.ts';
import { mailCompanies } from './list-mails.ts';

/** Codes in words, the most frequent first; one that the catalogue has no words for stays a code. */
const reasonsOf = ({ reasons }: RegisterRow) =>
  Object.entries(reasons)
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => ({
      ...(isMessageKey(code) ? say(code) : { code, message: code }),
      count,
    }));

/** What came in week by week from whom, by which profile it was read, and why it was not. */
export const readRegister = async (
  knex: Knex,
  actor: Actor,
  { company, weeks }: { company?: string | undefined; weeks: number },
) => {
  const own = mailCompanies(actor);
  if (company && own !== 'all' && !own.includes(company))
    requireCapability(actor, company, 'intake-review');
  const companies = company ? [company] : own === 'all' ? null : own;
  const rows = await registerFigures(knex, { companies, weeks });
  return { weeks, rows: rows.map((row) => ({ ...row, reasons: reasonsOf(row) })) };
};

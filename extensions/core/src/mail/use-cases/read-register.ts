import type { Knex } from 'knex';
import { saidOfCode } from '../../../../domain/intake/index.ts';
import { isClearlyWorse } from '../../../../domain/mail/index.ts';
import { type Actor, requireCapability } from '../../platform/actor.ts';
import { type RegisterDay, type RegisterFigures, registerFigures } from '../register-figures.ts';
import { mailCompanies } from './list-mails.ts';

/** Codes in words, the most frequent first; one that the catalogue has no words for stays a code. */
const reasonsOf = ({ reasons }: RegisterFigures) =>
  Object.entries(reasons)
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => ({
      ...(saidOfCode(code) ?? { code, message: code }),
      count,
    }));

const dayOf = ({ usually, ...row }: RegisterDay) => {
  const { read, doubted, refused } = row;
  const today = { drafts: read + doubted + refused, withErrors: doubted + refused };
  const before = { drafts: usually.came, withErrors: usually.odd };
  return {
    ...row,
    reasons: reasonsOf(row),
    usualShare: usually.came > 0 ? usually.odd / usually.came : null,
    isWorse: isClearlyWorse(today, before),
  };
};

/** What came in today and week by week from whom, by which profile it was read, and why it was not. */
export const readRegister = async (
  knex: Knex,
  actor: Actor,
  { company, weeks }: { company?: string | undefined; weeks: number },
) => {
  const own = mailCompanies(actor);
  if (company && own !== 'all' && !own.includes(company))
    requireCapability(actor, company, 'intake-review');
  const companies = company ? [company] : own === 'all' ? null : own;
  const figures = await registerFigures(knex, { companies, weeks });
  return {
    weeks,
    today: figures.today.map(dayOf),
    rows: figures.weeks.map((row) => ({ ...row, reasons: reasonsOf(row) })),
  };
};

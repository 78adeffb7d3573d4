import type { Knex } from 'knex';
import type { Board } from '../../../../domain/dispatch/index.ts';
import { addDays, dayRange } from '../../../../domain/kernel/time.ts';
import type { Language } from '../../../../domain/words/index.ts';
import type { BoardCompany } from './company.ts';
import { readMark } from './mark.ts';
import { boardTechnicians } from './technicians.ts';
import { boardVisits } from './visits.ts';

export type BoardSpan = { from: string; days: number };

export const daysOf = ({ from, days }: BoardSpan): string[] =>
  Array.from({ length: days }, (_, index) => addDays(from, index));

export const spanOfDays = ({ from, days }: BoardSpan, timeZone: string) => ({
  from: dayRange(from, timeZone).from,
  to: dayRange(addDays(from, days - 1), timeZone).to,
});

type Choice = { id: string; name: string };

const holidaysOf = async (
  knex: Knex,
  company: string,
  days: readonly string[],
): Promise<Board['holidays']> =>
  await knex('holidays')
    .where({ company })
    // Those of some regions stand with the technicians who keep them.
    .whereRaw(`coalesce(regions::text, '[]') = '[]'`)
    .whereBetween('day', [days[0] ?? '', days.at(-1) ?? ''])
    .orderBy('day')
    .select<Board['holidays']>(knex.raw('day::text as day'), 'name');

const choicesOf = async (knex: Knex, table: string, company: string): Promise<Choice[]> =>
  await knex(table)
    .where({ company, is_active: true })
    .orderBy('name')
    .select<Choice[]>('id', 'name');

const workTypes = async (knex: Knex, company: string, language: Language): Promise<Choice[]> =>
  await knex('work_types')
    .where({ company, is_active: true })
    .orderBy('name')
    .select<Choice[]>('id', knex.raw('coalesce(translations->>?, name) as name', [language]));

/** Everything that a board of the company shows for these days, in a fixed number of statements. */
export const readBoard = async (
  knex: Knex,
  company: BoardCompany,
  { language, only, ...asked }: BoardSpan & { language: Language; only?: readonly string[] },
): Promise<Board> => {
  const { id, timeZone, settings } = company;
  const days = daysOf(asked);
  // First: what changes while the rest is read is told again rather than never.
  const asOf = await readMark(knex);
  const visits = await boardVisits(knex, {
    ...{ company: id, language, span: spanOfDays(asked, timeZone) },
    ...(only && { technicians: only }),
  });
  const needed = [...new Set(visits.flatMap(({ technician }) => technician ?? []))];
  const [technicians, holidays, teams, sites, partners, types] = await Promise.all([
    boardTechnicians(knex, company, { days, needed, ...(only && { only }) }),
    holidaysOf(knex, id, days),
    choicesOf(knex, 'teams', id),
    choicesOf(knex, 'sites', id),
    choicesOf(knex, 'partners', id),
    workTypes(knex, id, language),
  ]);
  return {
    company: id,
    timeZone,
    ...asked,
    opens: settings.opens,
    closes: settings.closes,
    farKm: settings.farKm,
    refuses: [...settings.refuses],
    holidays,
    technicians,
    visits,
    teams,
    sites,
    partners,
    workTypes: types,
    asOf,
  };
};

import type { Knex } from 'knex';
import type { Span } from '../platform/home.ts';

type Times = { day: string; today: Span; week: Span };

/**
 * The company's day and the seven days up to its end, as instants. The database counts: its zones
 * know the days that have 23 or 25 hours.
 */
export const companyTime = async (knex: Knex, timeZone: string): Promise<Times> => {
  const { rows } = await knex.raw<{
    rows: { day: string; from: Date; until: Date; weekFrom: Date }[];
  }>(
    `select to_char(day, 'YYYY-MM-DD') as day, day at time zone :zone as "from",
       (day + interval '1 day') at time zone :zone as "until",
       (day - interval '6 days') at time zone :zone as "weekFrom"
     from (select date_trunc('day', now() at time zone :zone) as day) as here`,
    { zone: timeZone },
  );
  const [row] = rows;
  if (!row) throw new Error('The database told no time.');
  const until = row.until.toISOString();
  return {
    day: row.day,
    today: { from: row.from.toISOString(), until },
    week: { from: row.weekFrom.toISOString(), until },
  };
};

import type { HomeCard } from '../platform/home.ts';

const MOST = 200;

/** Visits whose technician is away at that time, planned or told, until somebody else has them. */
const VISITS_OF_AWAY = `
select a.id from appointments a join absences x on x.company = a.company and x.technician = a.technician
  and x.starts_at < a.ends_at and x.ends_at > a.starts_at
where a.company = ? and a.status in ('draft', 'published') and a.ends_at > ?
group by a.id limit ${MOST}`;

export const homeCards: readonly HomeCard[] = [
  {
    id: 'leave.visitsOfAway',
    section: 'waiting',
    icon: 'event_busy',
    tone: 'alarm',
    capabilities: ['dispatching'],
    list: {
      collection: 'appointments',
      filter: async ({ knex, company, now }) => {
        const { rows } = await knex.raw<{ rows: { id: string }[] }>(VISITS_OF_AWAY, [company, now]);
        // A list of none is no filter for Directus.
        return rows.length === 0
          ? { id: { _null: true } }
          : { id: { _in: rows.map(({ id }) => id) } };
      },
      sort: 'starts_at',
    },
  },
];

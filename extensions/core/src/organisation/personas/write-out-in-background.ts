import { writeOut } from '../topics.ts';
import type { LongHandler } from '../../platform/background.ts';

type Waiting = { company: string; personas: string[] };

const PAGE = 100;

/** A company at a time: nobody waits for more than the rights of one policy. */
const NEXT = `
  select company, array_agg(persona order by persona) as personas
    from fieldwright.persona_waiting where company > ?
    group by company order by company limit ${PAGE}`;

const NONE = '00000000-0000-0000-0000-000000000000';

/**
 * Brings changed personas to the companies that have not had them yet, each in a transaction of its
 * own. Cut short it goes on where it was: what is written out waits no more.
 */
export const writeOutPersonas: LongHandler = {
  topic: writeOut,
  run: async ({ knex, signal, progress }) => {
    const { rows: counted } = await knex.raw<{ rows: { companies: number }[] }>(
      'select count(distinct company)::int as companies from fieldwright.persona_waiting',
    );
    const total = counted[0]?.companies ?? 0;
    let done = 0;
    for (let last = NONE; ;) {
      const { rows } = await knex.raw<{ rows: Waiting[] }>(NEXT, [last]);
      for (const { company, personas } of rows) {
        signal.throwIfAborted();
        await knex.transaction(async (trx) => {
          await trx.raw(`select set_config('fieldwright.background', 'on', true)`);
          for (const persona of personas)
            await trx.raw('select fieldwright.write_out_persona(?, ?)', [company, persona]);
        });
        last = company;
        done += 1;
      }
      if (rows.length < PAGE) break;
      await progress(Math.min(99, Math.round((done / Math.max(total, 1)) * 100)));
    }
    return { companies: done };
  },
};

import type { Knex } from 'knex';
import type { Actor } from './actor.ts';

type Acting = Pick<Actor, 'userId' | 'source' | 'requestId' | 'via'> &
  Partial<Pick<Actor, 'memberships'>>;

/** Personas by company; one person may have several in one. */
const personasOf = (memberships: Actor['memberships']): Record<string, string> =>
  Object.fromEntries(
    [...Map.groupBy(memberships, ({ company }) => company)].map(([company, all]) => [
      company,
      all.map(({ persona }) => persona).join(','),
    ]),
  );

/**
 * Tells the database who acts for the rest of the transaction: its triggers write it into the domain
 * events. Answers what was said before.
 */
export const sayActor = async (trx: Knex, actor: Acting): Promise<string> => {
  const said = {
    user: actor.userId,
    personas: personasOf(actor.memberships ?? []),
    source: actor.source,
    via: actor.via,
    request: actor.requestId,
  };
  const { rows } = await trx.raw<{ rows: { before: string | null }[] }>(
    `select current_setting('fieldwright.actor', true) as before,
       set_config('fieldwright.actor', ?, true)`,
    [JSON.stringify(said)],
  );
  return rows[0]?.before ?? '';
};

export const sayActorAgain = async (trx: Knex, before: string): Promise<void> => {
  await trx.raw(`select set_config('fieldwright.actor', ?, true)`, [before]);
};

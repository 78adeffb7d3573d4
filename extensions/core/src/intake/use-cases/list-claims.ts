import type { Knex } from 'knex';
import { intakeSettingsOf } from '../../../../domain/intake/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { NAME_OF_USER } from '../claims.ts';
import { inReach } from '../draft-filter.ts';
import { OPEN_SQL } from '../repository.ts';

/** Who looks every few seconds must not miss what was decided while one answer was on its way. */
const RECENT_SECONDS = 60;
const MAX_DECIDED = 1_000;

type ClaimRow = { id: string; by: string; name: string; at: Date; settings: unknown };

/** Who is at which draft, and what was decided in the last minute: the pulse of the queue. */
export const listClaims = async (
  knex: Knex,
  actor: Actor,
  { company }: { company?: string | undefined },
) => {
  const claiming = inReach(knex('parse_drafts as d'), actor, company)
    .join('directus_users as u', 'u.id', 'd.claimed_by')
    .join('companies as c', 'c.id', 'd.company')
    .whereNotNull('d.claimed_by')
    .whereRaw(`d.status in ${OPEN_SQL}`)
    .select('d.id', { by: 'd.claimed_by', at: 'd.claimed_at', settings: 'c.settings' })
    .select(knex.raw(`${NAME_OF_USER} as name`)) as unknown as Promise<ClaimRow[]>;
  const deciding = inReach(knex('parse_drafts as d'), actor, company)
    .whereRaw("d.status in ('approved', 'rejected')")
    .whereRaw('d.decided_at > now() - make_interval(secs => ?)', [RECENT_SECONDS])
    .limit(MAX_DECIDED)
    .pluck('d.id') as unknown as Promise<string[]>;
  const [claims, decided] = await Promise.all([claiming, deciding]);
  return {
    claims: claims.map(({ id, by, name, at, settings }) => {
      const minutes = intakeSettingsOf(settings).claimMinutes;
      return {
        draft: id,
        claimedBy: by,
        claimedByName: name,
        claimedAt: at,
        claimedUntil: new Date(at.getTime() + minutes * 60_000),
        isMine: by === actor.userId,
      };
    }),
    decided,
  };
};

import { newId } from '../../../domain/kernel/ids.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { noteChange } from '../platform/audit.ts';

export type Hold = { id: string; port: string; heldUntil: Date };

/**
 * One statement that holds a port for an address: it looks for a free one (or the one that the address
 * holds already), ends the hold whose place it takes, and writes the new one. Expiry is judged here, by
 * the clock of the database. Returns no row when nothing is free.
 */
const holdWith = (locking: string): string => `
with place as materialized (
  select id, company, splitter, building from addresses where company = :company and id = :address
), open as materialized (
  select splitters.id, splitters.company, splitters.code, place.id as address
  from place
  join splitters on splitters.company = place.company and splitters.is_active
    and (splitters.id = place.splitter
      or (place.splitter is null and splitters.building = place.building))
  where fieldwright.plant_has_room(splitters.id, null, place.id)
), target as materialized (
  select ports.id
  from open
  join splitter_ports as ports on ports.company = open.company and ports.splitter = open.id
  left join port_holds as own on own.company = ports.company and own.splitter_port = ports.id
    and own.released_at is null and own.address = open.address
  where ports.state = 'available'
    and (ports.hold_ends_at is null or ports.hold_ends_at <= now() or own.id is not null)
  order by own.id is null, open.code, ports.number
  limit 1
  for no key update of ports ${locking}
), ended as (
  update port_holds as holds
  set released_at = now(), updated_at = now(),
    release_reason = case when holds.hold_ends_at <= now() then 'expired' else 'replaced' end
  from target
  where holds.company = :company and holds.released_at is null
    and (holds.address = :address or holds.splitter_port = target.id)
  returning holds.id
)
insert into port_holds (id, company, splitter_port, address, sign_up, kind, hold_ends_at, created_at)
select :id, :company, target.id, :address, :signUp, 'funnel',
  now() + make_interval(mins => :minutes), now()
from target, (select count(*) from ended) as after_them
returning id, splitter_port as port, hold_ends_at as "heldUntil"`;

/** Behind one OLT port those who hold and those who allocate come one after the other. */
const TURN = `select fieldwright.plant_take_turn(array(select splitters.id
  from addresses as place
  join splitters on splitters.company = place.company and splitters.is_active
    and (splitters.id = place.splitter
      or (place.splitter is null and splitters.building = place.building))
  where place.company = :company and place.id = :address))`;

const HOLD = holdWith('skip locked');
const HOLD_WAITING = holdWith('');

/**
 * Holds a port for a sign-up; null when none is free. A hold of the same address, of whichever try, ends.
 * Those who try for one address take turns, so that each sees what the one before did.
 */
export const holdPort = async (
  ctx: UseCaseContext,
  input: { company: string; address: string; signUp: string; minutes: number },
): Promise<Hold | null> => {
  await ctx.trx.raw(`select pg_advisory_xact_lock(hashtextextended('hold:' || ?, 0))`, [
    input.address,
  ]);
  await ctx.trx.raw(TURN, input);
  const take = async (statement: string): Promise<Hold | undefined> =>
    (await ctx.trx.raw<{ rows: Hold[] }>(statement, { ...input, id: newId() })).rows[0];
  const hold = (await take(HOLD)) ?? (await take(HOLD_WAITING)) ?? null;
  if (hold)
    await noteChange(ctx, {
      ...{ collection: 'port_holds', action: 'create', ids: [hold.id], revisions: false },
    });
  return hold;
};

const LIVE = `company = ? and sign_up = ? and released_at is null and hold_ends_at > now()`;

/** The hold of a sign-up that still lasts. */
export const holdOf = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  { company, id }: { company: string; id: string },
): Promise<(Hold & { isExtended: boolean; kind: string }) | null> =>
  ((await ctx
    .trx('port_holds')
    .whereRaw(LIVE, [company, id])
    .first(
      'id',
      'splitter_port as port',
      'hold_ends_at as heldUntil',
      'is_extended as isExtended',
      'kind',
    )) as (Hold & { isExtended: boolean; kind: string }) | undefined) ?? null;

/** Once, at the agreement: the time of a hold is made longer. */
export const extendOnce = async (
  ctx: UseCaseContext,
  { company, id, minutes }: { company: string; id: string; minutes: number },
): Promise<void> => {
  await ctx.trx.raw(
    `update port_holds set hold_ends_at = hold_ends_at + make_interval(mins => ?), is_extended = true,
       updated_at = now() where ${LIVE} and kind = 'funnel' and not is_extended`,
    [minutes, company, id],
  );
};

/** For staff: until then, whatever was before. */
export const holdUntil = async (
  ctx: UseCaseContext,
  { company, id, until }: { company: string; id: string; until: Date },
): Promise<boolean> => {
  const { rowCount } = await ctx.trx.raw<{ rowCount: number }>(
    `update port_holds set hold_ends_at = ?, updated_at = now(), updated_by = ? where ${LIVE}`,
    [until, ctx.actor.userId, company, id],
  );
  return rowCount > 0;
};

export const freeHold = async (
  ctx: UseCaseContext,
  { company, id, reason }: { company: string; id: string; reason: 'cancelled' | 'released' },
): Promise<void> => {
  await ctx.trx('port_holds').where({ company, sign_up: id, released_at: null }).update({
    released_at: ctx.now,
    release_reason: reason,
    updated_at: ctx.now,
    updated_by: ctx.actor.userId,
  });
};

/** The port of the funnel becomes that of the order. */
export const holdForOrder = async (
  ctx: UseCaseContext,
  { hold, order, days }: { hold: string; order: string; days: number },
): Promise<void> => {
  await ctx.trx.raw(
    `update port_holds set kind = 'order', work_order = ?, updated_at = now(),
       hold_ends_at = now() + make_interval(days => ?) where id = ?`,
    [order, days, hold],
  );
};

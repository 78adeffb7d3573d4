import { newId } from '../../../domain/kernel/ids.ts';
import { MOST_HELD } from '../../../domain/sign-ups/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { noteChange } from '../platform/audit.ts';
import type { SignUpRow } from './rows.ts';

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
    and own.released_at is null and own.address = open.address and own.kind = 'funnel'
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
    and ((holds.address = :address and holds.kind = 'funnel') or holds.splitter_port = target.id)
  returning holds.id
)
insert into port_holds (id, company, splitter_port, address, sign_up, kind, hold_ends_at, created_at)
select :id, :company, target.id, :address, :signUp, :kind,
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
 * Holds a port for a sign-up; null when none is free. A hold of the same address, of whichever try, ends;
 * one of an order, or that the office keeps, stays what it is. Those who try for one address take turns, so
 * that each sees what the one before did.
 */
export const holdPort = async (
  ctx: UseCaseContext,
  {
    kind = 'funnel',
    ...input
  }: {
    company: string;
    address: string;
    signUp: string;
    minutes: number;
    kind?: 'funnel' | 'kept';
  },
): Promise<Hold | null> => {
  await ctx.trx.raw(`select pg_advisory_xact_lock(hashtextextended('hold:' || ?, 0))`, [
    input.address,
  ]);
  await ctx.trx.raw(TURN, input);
  const take = async (statement: string): Promise<Hold | undefined> =>
    (await ctx.trx.raw<{ rows: Hold[] }>(statement, { ...input, kind, id: newId() })).rows[0];
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
  { company, id }: Pick<SignUpRow, 'company' | 'id'>,
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

/** For staff: until then, whatever was before. What the office keeps no other try takes over. */
export const holdUntil = async (
  ctx: UseCaseContext,
  { company, id, until }: { company: string; id: string; until: Date },
): Promise<boolean> => {
  const { rowCount } = await ctx.trx.raw<{ rowCount: number }>(
    `update port_holds set hold_ends_at = ?, updated_at = now(), updated_by = ?,
       kind = case when kind = 'funnel' then 'kept' else kind end where ${LIVE}`,
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

/** The port of the funnel becomes that of the order: for some days, and for its visit at least. */
export const holdForOrder = async (
  ctx: UseCaseContext,
  { hold, order, days, visitEnds }: { hold: string; order: string; days: number; visitEnds: Date },
): Promise<void> => {
  await ctx.trx.raw(
    `update port_holds set kind = 'order', work_order = ?, updated_at = now(),
       hold_ends_at = greatest(now() + make_interval(days => ?), ?::timestamptz + interval '1 day')
     where id = ?`,
    [order, days, visitEnds, hold],
  );
};

/**
 * Whether a part of the network holds as many ports as one may that has not ordered; those of the address
 * that is asked for will end. Who comes from it takes turns.
 */
export const holdsTooMany = async (
  ctx: UseCaseContext,
  { company, address, network }: { company: string; address: string; network: string },
): Promise<boolean> => {
  await ctx.trx.raw(`select pg_advisory_xact_lock(hashtextextended('network:' || ?, 0))`, [
    network,
  ]);
  const { rows } = await ctx.trx.raw<{ rows: { held: number }[] }>(
    `select count(*)::int as held from sign_ups u
     join port_holds h on h.company = u.company and h.sign_up = u.id
       and h.released_at is null and h.hold_ends_at > now() and h.kind = 'funnel'
     where u.company = ? and u.network_hash = ? and h.address <> ?`,
    [company, network, address],
  );
  return (rows[0]?.held ?? 0) >= MOST_HELD;
};

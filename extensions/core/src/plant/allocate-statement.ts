/**
 * One statement that takes a port: it locks the order, finds the port, marks it, writes the
 * history and names the port in the order. Two that race cannot get the same
 * port, and a crash leaves all of it or nothing.
 *
 * Named parameters: `company`, `order`, `splitter`, `port` (a number, or null for the first free),
 * `actor`, `technician`, `occurred_at`, `now`, `client_ref`.
 * Returns no row when there is nothing to take; the caller finds out why. It counts what stands behind the OLT
 * port: whoever runs it has taken his turn there (`TAKE_TURN`).
 */
const allocateWith = (locking: string): string => `
with subject as materialized (
  select id, company, building, technician, version
  from work_orders
  where company = :company and id = :order and splitter_port is null
  for no key update
), room as materialized (
  select fieldwright.plant_has_room(:splitter, :order, null) as is_left
), target as materialized (
  select ports.id, ports.number, approval.id as approval
  from subject
  join room on room.is_left
  join splitters on splitters.company = subject.company and splitters.id = :splitter
    and splitters.building = subject.building and splitters.is_active
  join splitter_ports as ports
    on ports.company = splitters.company and ports.splitter = splitters.id
  left join standby_approvals as approval
    on approval.company = ports.company and approval.splitter_port = ports.id
      and approval.work_order = subject.id
  -- A port that is held for this order is its own; one that is held for another is not free.
  left join port_holds as hold
    on hold.company = ports.company and hold.splitter_port = ports.id
      and hold.work_order = subject.id and hold.released_at is null
  where (cast(:port as integer) is null or ports.number = :port)
    and ((ports.state = 'available'
        and (ports.hold_ends_at is null or ports.hold_ends_at <= :now or hold.id is not null))
      or (ports.state = 'reserved' and ports.work_order = subject.id)
      or (ports.state = 'standby' and cast(:port as integer) is not null and approval.id is not null))
  order by hold.id is null, ports.state = 'available', ports.number
  limit 1
  for no key update of ports ${locking}
), taken as (
  update splitter_ports as ports
  set state = 'used', work_order = :order, updated_at = :now, updated_by = :actor
  from target
  where ports.id = target.id
  returning ports.id, ports.company, ports.splitter, ports.number, target.approval
), attached as (
  insert into port_attachments (id, company, splitter, splitter_port, work_order, attached_at,
    attached_by, technician, standby_approval, client_ref, created_at, created_by)
  select gen_random_uuid(), taken.company, taken.splitter, taken.id, :order, :occurred_at,
    :actor, cast(:technician as uuid), taken.approval, :client_ref, :now, :actor
  from taken
  returning id
), named as (
  update work_orders as orders
  set splitter_port = taken.id, updated_at = :now, updated_by = :actor
  from taken
  where orders.company = taken.company and orders.id = :order
  returning orders.version
)
select taken.id as port, taken.number, taken.splitter, taken.approval is not null as "isStandby",
  attached.id as attachment, named.version
from taken, attached, named`;

/** Goes past ports that others are about to take. */
export const ALLOCATE = allocateWith('skip locked');

/** Waits for them: they may be given back, so "full" is only said when it is true. */
export const ALLOCATE_WAITING = allocateWith('');

/** Those who take ports behind one OLT port come one after the other; bound to the ids of splitters. */
export const TAKE_TURN = 'select fieldwright.plant_take_turn(cast(? as uuid[]))';

/** The same with the order before it, as whoever gives a port back first has locked it: `order`, `splitter`. */
export const TAKE_TURN_FOR_ORDER = `
select fieldwright.plant_take_turn(array[subject.splitter])
from (select splitters.id as splitter from work_orders as orders
  join splitters on splitters.company = orders.company and splitters.id = cast(:splitter as uuid)
  where orders.id = :order for no key update of orders) as subject`;

/**
 * One statement that gives a port back: ends the live attachment, frees the port (the standby port
 * becomes standby again) and takes it out of the order.
 *
 * Named parameters: `company`, `order`, `port` (its id), `reason`, `actor`,
 * `occurred_at`, `now`. Returns no row when the order does not hold the port.
 */
export const RELEASE = `
with subject as materialized (
  select id, company
  from work_orders
  where company = :company and id = :order and splitter_port = :port
  for no key update
), ended as (
  update port_attachments as attachments
  set released_at = greatest(cast(:occurred_at as timestamptz), attachments.attached_at),
    released_by = :actor, release_reason = :reason, updated_at = :now, updated_by = :actor
  from subject
  where attachments.company = subject.company and attachments.splitter_port = :port
    and attachments.work_order = subject.id and attachments.released_at is null
  returning attachments.id, attachments.splitter
), freed as (
  update splitter_ports as ports
  set state = case when ports.is_standby then 'standby' else 'available' end, work_order = null,
    updated_at = :now, updated_by = :actor
  from ended
  where ports.company = :company and ports.id = :port
  returning ports.id, ports.number, ports.state
), unnamed as (
  update work_orders as orders
  set splitter_port = null, updated_at = :now, updated_by = :actor
  from ended
  where orders.company = :company and orders.id = :order
  returning orders.version
)
select freed.id as port, freed.number, freed.state, ended.splitter, ended.id as attachment,
  unnamed.version
from ended, freed, unnamed`;

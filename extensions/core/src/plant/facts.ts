import type { OrderFact } from '../platform/order-slots.ts';

export const port: OrderFact = `
  select jsonb_build_object('splitter', s.name, 'number', p.number, 'isStandby', p.is_standby,
      'standbyApproved', a.standby_approval is not null)
  from port_attachments a
  join splitter_ports p on p.id = a.splitter_port
  join splitters s on s.id = a.splitter
  where a.company = o.company and a.work_order = o.id and a.released_at is null`;

import type { Knex } from 'knex';
import { isId } from '../../../domain/kernel/ids.ts';
import type { Port, PortState } from '../../../domain/plant/index.ts';
import type { Rows } from '../platform/tables.ts';

export type PortOrder = {
  id: string;
  company: string;
  number: string;
  building: string | null;
  technician: string | null;
  /** Login of the assigned technician. */
  technicianUser: string | null;
  created_at: Date | null;
};

export const findPortOrder = async (db: Knex, id: string): Promise<PortOrder | undefined> =>
  isId(id)
    ? await db('work_orders as orders')
        .leftJoin('technicians', 'technicians.id', 'orders.technician')
        .where('orders.id', id)
        .first<PortOrder | undefined>(
          'orders.id',
          'orders.company',
          'orders.number',
          'orders.building',
          'orders.technician',
          'technicians.user as technicianUser',
          'orders.created_at',
        )
    : undefined;

export type SplitterRow = Pick<
  Rows['splitters'],
  'id' | 'company' | 'building' | 'code' | 'is_active'
>;

export const findSplitter = async (
  db: Knex,
  company: string,
  id: string,
): Promise<SplitterRow | undefined> =>
  isId(id)
    ? await db('splitters')
        .where({ company, id })
        .first<SplitterRow | undefined>('id', 'company', 'building', 'code', 'is_active')
    : undefined;

export type PortRow = {
  id: string;
  company: string;
  splitter: string;
  splitterCode: string;
  number: number;
  state: PortState;
  isStandby: boolean;
  workOrder: string | null;
  /** Number of the order that holds it. */
  workOrderNumber: string | null;
};

const ports = (db: Knex) =>
  db('splitter_ports as ports')
    .join('splitters', 'splitters.id', 'ports.splitter')
    .leftJoin('work_orders as orders', 'orders.id', 'ports.work_order')
    .select<PortRow[]>(
      'ports.id',
      'ports.company',
      'ports.splitter',
      'splitters.code as splitterCode',
      'ports.number',
      'ports.state',
      'ports.is_standby as isStandby',
      'ports.work_order as workOrder',
      'orders.number as workOrderNumber',
    );

export const findPort = async (db: Knex, id: string): Promise<PortRow | undefined> =>
  isId(id) ? (await ports(db).where('ports.id', id))[0] : undefined;

export const portsOfSplitter = async (db: Knex, splitter: string): Promise<PortRow[]> =>
  await ports(db).where('ports.splitter', splitter).orderBy('ports.number');

/** How many the OLT port before a splitter serves, and how many it has with those to come; none where it is not fed. */
export const findOltRoom = async (
  db: Knex,
  { splitter, order }: { splitter: string; order: string },
): Promise<{ most: number; taken: number } | undefined> =>
  (
    await db.raw<{ rows: { most: number; taken: number }[] }>(
      `select capacity as most, fieldwright.plant_taken_behind(id, ?, null) as taken
       from olt_ports where id = fieldwright.plant_olt_port_of_splitter(?)`,
      [order, splitter],
    )
  ).rows[0];

/** The ports that orders hold, by order. */
export const findHeldPorts = async (
  db: Knex,
  orders: readonly { id: string; company: string }[],
): Promise<Map<string, PortRow>> => {
  const rows = await ports(db)
    .join('port_attachments as live', 'live.splitter_port', 'ports.id')
    .whereIn(
      ['live.company', 'live.work_order'],
      orders.map(({ company, id }) => [company, id]),
    )
    .whereNull('live.released_at');
  return new Map(rows.flatMap((row) => (row.workOrder ? [[row.workOrder, row] as const] : [])));
};

/** The port that an order holds. */
export const findHeldPort = async (
  db: Knex,
  company: string,
  order: string,
): Promise<PortRow | undefined> => (await findHeldPorts(db, [{ id: order, company }])).get(order);

export const asPort = ({ number, state, isStandby, workOrder }: PortRow): Port => ({
  number,
  state,
  isStandby,
  workOrder,
});

export const isStandbyApproved = async (
  db: Knex,
  { company, port, order }: { company: string; port: string; order: string },
): Promise<boolean> =>
  (await db('standby_approvals')
    .where({ company, splitter_port: port, work_order: order })
    .first('id')) !== undefined;

export type Attached = { port: string; number: number; attachment: string; version: number };

/** What a command with this client reference attached before. */
export const findAttachedByRef = async (
  db: Knex,
  company: string,
  clientRef: string,
): Promise<(Attached & { workOrder: string }) | undefined> =>
  await db('port_attachments as attachments')
    .join('splitter_ports as ports', 'ports.id', 'attachments.splitter_port')
    .join('work_orders as orders', 'orders.id', 'attachments.work_order')
    .where({ 'attachments.company': company, 'attachments.client_ref': clientRef })
    .first<(Attached & { workOrder: string }) | undefined>(
      'ports.id as port',
      'ports.number',
      'attachments.id as attachment',
      'orders.version',
      'orders.id as workOrder',
    );

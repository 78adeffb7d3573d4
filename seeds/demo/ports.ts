import type { Knex } from 'knex';

export type FreePort = { id: string; splitter: string; number: number };

/** Gives out free ports by building, lowest number first. */
export type PortStock = { take: (building: string) => FreePort | undefined };

export const loadPorts = async (trx: Knex, company: string): Promise<PortStock> => {
  const rows = await trx('splitter_ports as ports')
    .join('splitters', 'splitters.id', 'ports.splitter')
    .where({ 'ports.company': company, 'ports.state': 'available' })
    .orderBy(['splitters.code', 'ports.number'])
    .select<(FreePort & { building: string })[]>(
      'ports.id',
      'ports.splitter',
      'ports.number',
      'splitters.building',
    );
  const free = new Map<string, FreePort[]>();
  for (const { building, ...port } of rows)
    free.set(building, [...(free.get(building) ?? []), port]);
  return { take: (building) => free.get(building)?.shift() };
};

/** Marks the ports of the attachments that were just written. */
export const markUsed = async (trx: Knex, company: string): Promise<void> => {
  await trx.raw(
    `update splitter_ports as ports set state = 'used', work_order = live.work_order
     from port_attachments as live
     where live.company = ? and live.splitter_port = ports.id and live.released_at is null
       and ports.state <> 'used'`,
    [company],
  );
};

import type { Knex } from 'knex';
import { insertMissing } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';

type Where = { company: string; now: Date };
type Building = { id: string; code: string };

const OLTS = [
  ['OLT-KL-01', 'Kuala Lumpur exchange', 'Huawei', 'MA5800-X7'],
  ['OLT-PJ-01', 'Petaling Jaya exchange', 'ZTE', 'C320'],
] as const;
const ZONES = [
  ['CITY', 'City'],
  ['SUBURB', 'Suburb'],
  ['RURAL', 'Rural'],
] as const;
const PORTS_OF_OLT = 6;
/** The house behind the last one is far away: its light is too little. */
const KM = [1.2, 2.4, 3.1, 4.8, 0.9, 6.5, 5.2, 2.2, 3.7, 18] as const;

const zonesOf = async (trx: Knex.Transaction, company: string): Promise<string[]> => {
  const read = async () =>
    (
      (await trx('tariff_zones').where({ company }).orderBy('code').select('id')) as {
        id: string;
      }[]
    ).map(({ id }) => id);
  const known = await read();
  if (known.length > 0) return known;
  await insertMissing(
    trx,
    'tariff_zones',
    ZONES.map(([code, name]) => ({ id: seedId(company, 'zone', code), company, code, name })),
  );
  return await read();
};

/** Two OLTs with six ports each; a first splitter in each building, and behind it those that were there. */
export const addFeeds = async (trx: Knex.Transaction, { company, now }: Where): Promise<void> => {
  const zones = await zonesOf(trx, company);
  const created_at = now;
  await insertMissing(
    trx,
    'olts',
    OLTS.map(([code, name, vendor, model]) => ({
      ...{ id: seedId(company, 'olt', code), company, code, name, vendor, model, created_at },
    })),
  );
  const ports = OLTS.flatMap(([code], olt) =>
    Array.from({ length: PORTS_OF_OLT }, (_, port) => ({
      id: seedId(company, 'olt-port', code, String(port)),
      ...{ company, olt: seedId(company, 'olt', code), label: `0/1/${String(port)}` },
      kind: port === PORTS_OF_OLT - 1 ? 'xgs-pon' : 'gpon',
      capacity: port % 3 === 2 ? 128 : 64,
      tariff_zone: zones[(olt + port) % zones.length] ?? null,
      tx_power_dbm: port % 2 ? 3.5 : null,
      is_active: !(olt === 1 && port === PORTS_OF_OLT - 1),
      created_at,
    })),
  );
  await insertMissing(trx, 'olt_ports', ports);
  const type = seedId(company, 'splitter-type', '1:4');
  await insertMissing(trx, 'splitter_types', [
    { id: type, company, code: '1:4', name: 'Splitter 1:4', port_count: 4, excess_loss_db: 0.8 },
  ]);
  const buildings = (await trx('buildings')
    .where({ company })
    .orderBy('code')
    .select('id', 'code')) as Building[];
  const fed = buildings.slice(0, ports.length - 2);
  await insertMissing(
    trx,
    'splitters',
    fed.map(({ id, code }, index) => ({
      id: seedId(id, 'first-splitter'),
      ...{
        company,
        building: id,
        type,
        code: 'FDT',
        name: `FDT ${code}`,
        location: 'MDF',
        level: 'G',
      },
      ...{ olt_port: ports[index]?.id, feed_km: KM[index] ?? 2, created_at },
    })),
  );
  // A fourth in each building, for the customers of the streets around it.
  await insertMissing(
    trx,
    'splitters',
    fed.map(({ id }, index) => ({
      id: seedId(id, 'fourth-splitter'),
      ...{
        company,
        building: id,
        code: 'SP04',
        name: 'SP04 LVL 30',
        location: 'Riser',
        level: '30',
      },
      type: seedId(company, 'splitter-type', index % 3 === 2 ? '1:32' : '1:16'),
      created_at,
    })),
  );
  // Those of the building, in the order of their codes, behind the ports of the first.
  await trx.raw(
    `update splitters s set feed_port = p.id, feed_km = 0.15
     from (select id, building, row_number() over (partition by building order by code) as place
           from splitters where company = :company and code <> 'FDT') behind
     join splitters first on first.company = :company and first.building = behind.building and first.code = 'FDT'
     join splitter_ports p on p.company = first.company and p.splitter = first.id and p.number = behind.place
     where s.company = :company and s.id = behind.id and behind.place <= 4`,
    { company },
  );
  await trx.raw(
    `update splitter_ports p set state = 'reserved' from splitters s
     where s.company = ? and s.code = 'FDT' and p.company = s.company and p.splitter = s.id
       and p.state = 'available'`,
    [company],
  );
};

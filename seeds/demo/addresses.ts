import type { Knex } from 'knex';
import {
  mergeRows,
  type PlacedRow,
} from '../../extensions/core/src/addresses/imports/merge-rows.ts';
import { placesOfHead, rowReader } from '../../extensions/domain/addresses/index.ts';
import { seededRandom, type Random } from '../lib/random.ts';

const ADDRESSES = 5_000;
const HEAD = ['number', 'street', 'unit', 'town', 'region', 'postcode', 'latitude', 'longitude'];
const KINDS = ['Jalan', 'Lorong', 'Persiaran', 'Lebuh'] as const;
const NAMES = [
  ...['Contoh', 'Sampel', 'Misal', 'Andaian', 'Umpama', 'Contoh Indah', 'Sampel Permai'],
  ...['Misal Jaya', 'Andaian Baru', 'Umpama Park', 'Contoh Bukit', 'Sampel Hilir'],
] as const;

type Building = { id: string; postcode: string; city: string; state: string };
type Place = Building & { place: string; number: string; street: string; unit: string | null };
type Line = { cells: string[]; building: string; splitter: string | null; place: string | null };

const placesOf = async (trx: Knex, company: string): Promise<Place[]> => {
  const { rows } = await trx.raw<{ rows: Place[] }>(
    `select l.id as place, l.building as id, l.street_no as number, l.street, l.postcode, l.city, l.state,
       concat_ws('-', l.block, l.level, l.unit) as unit
     from service_locations l where l.company = ? and l.street_no is not null order by l.id`,
    [company],
  );
  return rows;
};

const point = (random: Random): string[] => [
  (3.03 + random.next() * 0.1).toFixed(6),
  (101.57 + random.next() * 0.1).toFixed(6),
];

/** Houses along made-up streets, a block of flats among them now and then. */
function* houses(buildings: readonly Building[], random: Random): Generator<string[]> {
  for (let at = 0; ; at += 1) {
    const { postcode, city, state } = buildings[at % buildings.length] as Building;
    const section = Math.floor(at / (KINDS.length * NAMES.length)) + 1;
    const part = random.chance(0.4) ? `/${String(random.between(1, 9))}` : '';
    const street = `${KINDS[at % KINDS.length] ?? ''} ${random.pick(NAMES)} ${String(section * 3 + (at % 3))}${part}`;
    const isOdd = at % 2;
    const [lat = '', lng = ''] = point(random);
    for (let house = 0; house < random.between(20, 60); house += 1) {
      const number = String(house * 2 + 1 + isOdd);
      const flats = random.chance(0.02) ? 24 : 0;
      const units = flats
        ? Array.from(
            { length: flats },
            (_, unit) => `A-${String(Math.floor(unit / 4) + 1)}-${String((unit % 4) + 1)}`,
          )
        : [''];
      for (const unit of units) yield [number, street, unit, city, state, postcode, lat, lng];
    }
  }
}

/** 5,000 addresses of the operator: those of his customers first, each with the building that serves it. */
export const addAddresses = async (
  trx: Knex.Transaction,
  { company, now }: { company: string; now: Date },
): Promise<void> => {
  const random = seededRandom(4242);
  const buildings = (await trx('buildings')
    .where({ company })
    .orderBy('code')
    .select('id', 'postcode', 'city', 'state')) as Building[];
  const splitters = (await trx('splitters')
    .where({ company })
    // Customers hang on the last splitter of a chain.
    .whereNot({ code: 'FDT' })
    .orderBy(['building', 'code'])
    .select('id', 'building')) as { id: string; building: string }[];
  const lines: Line[] = (await placesOf(trx, company)).map((one) => ({
    cells: [
      one.number,
      one.street,
      one.unit ?? '',
      one.city,
      one.state,
      one.postcode,
      ...point(random),
    ],
    ...{ building: one.id, splitter: null, place: one.place },
  }));
  const known = new Set<string>();
  for (const { cells } of lines) known.add(cells.slice(0, 4).join());
  for (const cells of houses(buildings, random)) {
    if (known.size >= ADDRESSES) break;
    const key = cells.slice(0, 4).join();
    if (known.has(key)) continue;
    known.add(key);
    const near = buildings.filter(({ city }) => city === cells[3]);
    const building = random.pick(near).id;
    const own = splitters.filter((one) => one.building === building);
    const splitter = random.chance(0.7) ? random.pick(own).id : null;
    lines.push({ cells, building, splitter, place: null });
  }
  const read = rowReader(placesOfHead(HEAD), {});
  const rows = lines.flatMap(({ cells, building, splitter }, at): PlacedRow[] => {
    const { address } = read(cells, at + 2);
    if (!address) return [];
    const state = at % 61 === 60 ? 'survey' : at % 97 === 96 ? 'planned' : 'serviceable';
    return [{ ...address, state, buildingId: building, splitterId: splitter }];
  });
  await mergeRows(trx, { company, actor: null, now }, rows);
  await linkPlaces(trx, company);
};

/** Who lives there: by the street, the number and the unit of his place. */
const linkPlaces = (trx: Knex, company: string): Promise<unknown> =>
  trx.raw(
    `update addresses a set service_location = l.id
     from (select distinct on (street, street_no, city, block, level, unit) * from service_locations
           where company = ? order by street, street_no, city, block, level, unit, id) l
     join address_towns t on t.company = l.company and t.name = l.city
     join address_streets s on s.company = t.company and s.town = t.id and s.label = l.street
     where a.company = s.company and a.street = s.id and a.civic_number::text = l.street_no
       and a.unit is not distinct from nullif(concat_ws('-', l.block, l.level, l.unit), '')`,
    [company],
  );

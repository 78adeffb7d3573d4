import type { Row } from '../lib/insert.ts';
import type { Random } from '../lib/random.ts';
import { seedId } from '../lib/seed-id.ts';
import { DEMO_BUILDINGS, type DemoBuilding } from './buildings.ts';
import { streetName } from './names.ts';
import type { Tables } from './tables.ts';

const TYPES = [
  ['1:32', '1:16', '1:8'],
  ['1:32', '1:32', '1:12'],
  ['1:16', '1:16', '1:8'],
] as const;

/** Near enough that most ways fit between two visits. */
const place = (random: Random): Pick<Row, 'lat' | 'lng'> => ({
  lat: Number((3.03 + random.next() * 0.1).toFixed(6)),
  lng: Number((101.57 + random.next() * 0.1).toFixed(6)),
});

const buildingRow = (
  company: string,
  building: DemoBuilding,
  { index, random, hasPlant }: { index: number; random: Random; hasPlant: boolean },
): Row => ({
  id: seedId(company, 'building', building.name),
  company,
  code: `B${String(index + 1).padStart(4, '0')}`,
  name: building.name,
  building_type: building.type,
  installation_method: hasPlant ? building.method : null,
  address: `${random.between(1, 180)} ${streetName(index)}`,
  postcode: building.postcode,
  city: building.city,
  state: building.state,
  ...place(random),
  access_notes:
    index % 4 === 0 ? 'Register at the guardhouse; the MDF key is with the management.' : null,
  contacts: [
    {
      name: 'Management office',
      role: 'Building management',
      phone: `+603000${String(10_000 + index)}`,
      email: null,
    },
  ],
});

const splitterRows = (
  company: string,
  building: DemoBuilding,
  index: number,
  random: Random,
): Row[] =>
  (TYPES[index % TYPES.length] ?? TYPES[0]).map((type, position) => {
    const feed = building.feeds?.[position];
    const code = `SP${String(position + 1).padStart(2, '0')}`;
    return {
      id: seedId(company, 'splitter', building.name, code),
      company,
      building: seedId(company, 'building', building.name),
      type: seedId(company, 'splitter-type', type),
      code,
      name: `${code} ${feed?.place ?? (position === 0 ? 'MDF' : `LVL ${position * 10}`)}`,
      level: position === 0 ? 'G' : String(position * 10),
      location: feed?.place ?? (position === 0 ? 'MDF' : 'Riser'),
      olt:
        feed?.olt ?? `${random.between(1, 9)}_0/${random.between(1, 16)}/${random.between(0, 15)}`,
      site_code: feed?.site ?? `DEM${String.fromCharCode(65 + (index % 26))}${position + 1}`,
      fdf: feed?.fdf ?? String(900 + index),
      core: feed?.core ?? String(index * 3 + position + 1).padStart(3, '0'),
    };
  });

/** Buildings with three splitters each; the database makes the ports. */
export const addPlant = (
  tables: Tables,
  {
    company,
    count,
    random,
    hasPlant,
  }: { company: string; count: number; random: Random; hasPlant: boolean },
): void => {
  for (const [index, building] of DEMO_BUILDINGS.slice(0, count).entries()) {
    tables.add('buildings', buildingRow(company, building, { index, random, hasPlant }));
    tables.add('splitters', ...splitterRows(company, building, index, random));
  }
};

import type { BuildingType } from '../../extensions/domain/plant/choices.ts';
import type { InstallationMethod } from '../../extensions/domain/work/choices.ts';

export type Feed = { place: string; olt: string; site: string; fdf: string; core: string };

export type DemoBuilding = {
  name: string;
  type: BuildingType;
  method: InstallationMethod;
  postcode: string;
  city: string;
  state: string;
  /** Splitters that partner forms name; the others are made up. */
  feeds?: readonly Feed[];
};

const KL = { city: 'Kuala Lumpur', state: 'Wilayah Persekutuan Kuala Lumpur' };

const feeds = (site: string, place: string, list: readonly (readonly [string, string, string])[]) =>
  list.map(([olt, fdf, core]) => ({ place, olt, site, fdf, core }));

const condo = (name: string, postcode: string, town = KL, more: Partial<DemoBuilding> = {}) => ({
  name,
  type: 'CONDO' as const,
  method: 'PRELAID' as const,
  postcode,
  ...town,
  ...more,
});

/** Buildings that the sample forms of partners name, so that their drafts find them. */
const FROM_FORMS: readonly DemoBuilding[] = [
  condo('VISTA CONTOH @ TAMAN MISAL C', '56100', KL, {
    feeds: feeds('CTH1A', 'MDF', [
      ['7_0/11/0', '907', '171'],
      ['7_0/11/1', '908', '172'],
      ['7_0/11/2', '909', '173'],
    ]),
  }),
  condo('MENARA SAMPEL RAYA', '58000', KL, {
    type: 'OFFICE_TOWER',
    feeds: feeds('MSLXB', 'LVL 15', [
      ['8_0/4/3', '921', '235'],
      ['8_0/4/4', '922', '236'],
      ['8_0/4/5', '923', '237'],
    ]),
  }),
  condo(
    'PANGSAPURI EXAMPLEVIEW- BLOCK K (EXAMPLEVIEW HEIGHTS PHASE K)',
    '43300',
    { city: 'Seri Kembangan', state: 'Selangor' },
    {
      feeds: feeds('EXM2C', 'MDF', [
        ['9_0/2/7', '99007', '061'],
        ['9_0/2/8', '908', '062'],
      ]),
    },
  ),
  condo('KONDOMINIUM MISALAN- TOWER E (MISALAN PARKLAND TOWER E)', '50450', KL, {
    feeds: feeds('EXM4D', 'MDF', [
      ['9_0/3/1', '99017', '071'],
      ['9_0/3/2', '918', '072'],
    ]),
  }),
  condo('VISTA CONTOH RESIDENSI 21 - BLOCK C TOWERVIEW', '57000'),
  condo('EXAMPLE HILLS F (CT TOWER)', '53000'),
  condo('SERI EXAMPLIA - BLOCK E2', '62050', { city: 'Putrajaya', state: 'Putrajaya' }),
  condo('EXAMPLIA HEIGHTS BLOCK H', '43000', { city: 'Kajang', state: 'Selangor' }),
  condo('RESIDENSI SAMPEL - BLOCK D TOWERVIEW', '47100', { city: 'Puchong', state: 'Selangor' }),
  condo('MENARA EXAMPLIA 9 - BLOCK G', '56100'),
  condo('THE SAMPEL ONE', '62050', { city: 'Putrajaya', state: 'Putrajaya' }),
];

const FIRST = ['Residensi', 'Kondominium', 'Pangsapuri', 'Vista', 'Menara', 'Taman'] as const;
const SECOND = ['Contoh Indah', 'Sampel Permai', 'Misal Jaya', 'Andaian Heights', 'Umpama Park'];
const KINDS: readonly [BuildingType, InstallationMethod][] = [
  ['SERVICE_APT', 'PRELAID'],
  ['CONDO', 'PRELAID'],
  ['APARTMENT', 'NON_PRELAID'],
  ['CONDO', 'NON_PRELAID'],
  ['OFFICE_TOWER', 'PRELAID'],
  ['TERRACE', 'SDU'],
];
const TOWNS: readonly (readonly [string, string, string])[] = [
  ['47100', 'Puchong', 'Selangor'],
  ['43300', 'Seri Kembangan', 'Selangor'],
  ['50450', KL.city, KL.state],
  ['58200', KL.city, KL.state],
  ['40150', 'Shah Alam', 'Selangor'],
  ['46200', 'Petaling Jaya', 'Selangor'],
  ['43000', 'Kajang', 'Selangor'],
];

/** Six kinds of house under five made-up names, and four streets with poles. */
const MADE_UP: readonly DemoBuilding[] = [
  ...FIRST.flatMap((first, kind) =>
    SECOND.map((second, index): DemoBuilding => {
      const [postcode, city, state] = TOWNS[(kind * 5 + index) % TOWNS.length] ?? ['', '', ''];
      const [type, method] = KINDS[kind] ?? ['OTHER', 'PRELAID'];
      return { name: `${first} ${second}`, type, method, postcode, city, state };
    }),
  ),
  ...['Contoh Bukit', 'Sampel Hilir', 'Misal Tengah', 'Andaian Baru'].map(
    (second): DemoBuilding => ({
      name: `Kampung ${second}`,
      type: 'BUNGALOW',
      method: 'RDF_POLE',
      postcode: '43000',
      city: 'Kajang',
      state: 'Selangor',
    }),
  ),
];

export const DEMO_BUILDINGS: readonly DemoBuilding[] = [...FROM_FORMS, ...MADE_UP];

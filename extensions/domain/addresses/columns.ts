import { fold } from './text.ts';

/**
 * What a file of addresses may hold, with the names by which the first row calls it: those of the National
 * Address Register, of Quebec City, Repentigny and OpenAddresses, and plain ones. The first is told.
 */
const NAMES = {
  civic: [
    ...[
      'number',
      'civic number',
      'civic_no',
      'no_civique',
      'numerocivique',
      'numero civique',
      'civique',
    ],
    ...['house number', 'housenumber', 'street number', 'civic', 'numero', 'nombor', 'no'],
  ],
  suffix: ['suffix', 'civic_no_suffix', 'lettrecivique', 'suffixe', 'no_civiq_suf', 'lettre'],
  unit: [
    ...['unit', 'apt_no_label', 'numeroappart', 'appartement', 'apartment', 'app', 'apt'],
    ...['no_appartement', 'unite'],
  ],
  type: [
    ...['street type', 'official_street_type', 'type_voie', 'typevoie', 'mail_street_type'],
    ...['generique', 'jenis jalan'],
  ],
  link: ['link', 'lien_voie', 'lienvoie', 'liaison'],
  street: [
    ...['street', 'street name', 'official_street_name', 'nom_voie', 'nomruecomplet', 'nomrue'],
    ...['mail_street_name', 'rue', 'specifique', 'jalan', 'address', 'adresse'],
  ],
  direction: ['direction', 'official_street_dir', 'orientatio', 'orientation', 'mail_street_dir'],
  town: [
    ...[
      'town',
      'city',
      'csd_fre_name',
      'csd_eng_name',
      'mail_mun_name',
      'mun_name',
      'municipality',
    ],
    ...['municipalite', 'ville', 'bandar'],
  ],
  region: ['region', 'mail_prov_abvn', 'province', 'state', 'negeri', 'prov_code'],
  postcode: [
    'postcode',
    'mail_postal_code',
    'postal code',
    'code postal',
    'codepostal',
    'poskod',
    'zip',
  ],
  lat: ['latitude', 'lat', 'reppoint_latitude'],
  lng: ['longitude', 'lon', 'lng', 'reppoint_longitude'],
  ref: ['reference', 'addr_guid', 'id', 'hash', 'identifiant', 'loc_guid'],
  building: ['building', 'building code'],
  splitter: ['splitter', 'splitter code'],
  terminal: ['terminal', 'drop terminal'],
  state: ['status', 'state of service'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type AddressColumn = keyof typeof NAMES;
export const ADDRESS_COLUMNS = Object.keys(NAMES) as AddressColumn[];
export const NEEDED_COLUMNS: readonly AddressColumn[] = ['civic', 'street'];
export const toldName = (column: AddressColumn): string => NAMES[column][0];

/** Which column of the file holds what, counted from 0. */
export type ColumnPlaces = Partial<Record<AddressColumn, number>>;

const plain = (title: string): string => fold(title).replaceAll(/[^a-z0-9]/g, '');

/** By the words of the first row; what is named twice is taken by the name that fits best. */
export const placesOfHead = (head: readonly string[]): ColumnPlaces => {
  const titles = head.map(plain);
  const taken = new Set<number>();
  const places: ColumnPlaces = {};
  for (const column of ADDRESS_COLUMNS)
    for (const name of NAMES[column]) {
      const place = titles.indexOf(plain(name));
      if (place < 0 || taken.has(place)) continue;
      places[column] = place;
      taken.add(place);
      break;
    }
  return places;
};

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** What parts the cells of a file, by its first row. */
export const delimiterOf = (firstLine: string): string =>
  DELIMITERS.reduce((best, one) =>
    firstLine.split(one).length > firstLine.split(best).length ? one : best,
  );

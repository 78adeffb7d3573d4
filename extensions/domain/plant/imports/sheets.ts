/** A column of a file of the plant: what its first row may call it, and where the cell goes. */
export type PlantColumn = {
  key: string;
  /** In small letters; the first is the one that is told. */
  names: readonly [string, ...string[]];
  isRequired?: true;
  /** Column of the collection that the cell goes into as it stands. */
  into?: readonly [collection: string, field: string];
};

export const PLANT_SHEETS = ['buildings', 'olts', 'splitters', 'customers'] as const;
export type PlantSheet = (typeof PLANT_SHEETS)[number];

type Names = PlantColumn['names'];
const column = (key: string, names: Names, into?: PlantColumn['into']): PlantColumn => ({
  key,
  names,
  ...(into ? { into } : {}),
});
const needed = (key: string, names: Names, into?: PlantColumn['into']): PlantColumn => ({
  ...column(key, names, into),
  isRequired: true,
});

const BUILDING: Names = ['building', 'building code', 'immeuble', 'bangunan'];
const NAME: Names = ['name', 'nom', 'nama'];
const LAT: Names = ['latitude', 'lat'];
const LNG: Names = ['longitude', 'lng', 'lon'];
const SPLITTER: Names = ['splitter', 'splitter code', 'coupleur'];

/** The files in the order in which they are taken in: a splitter names its building and its OLT port. */
export const PLANT_COLUMNS: Readonly<Record<PlantSheet, readonly PlantColumn[]>> = {
  buildings: [
    needed('building', [...BUILDING, 'code'], ['buildings', 'code']),
    column('name', NAME, ['buildings', 'name']),
    column('type', ['type', 'jenis'], ['buildings', 'building_type']),
    column('address', ['address', 'adresse', 'alamat'], ['buildings', 'address']),
    column('postcode', ['postcode', 'code postal', 'poskod'], ['buildings', 'postcode']),
    column('city', ['city', 'town', 'ville', 'bandar'], ['buildings', 'city']),
    column('state', ['state', 'region', 'province', 'negeri'], ['buildings', 'state']),
    column('lat', LAT, ['buildings', 'lat']),
    column('lng', LNG, ['buildings', 'lng']),
  ],
  olts: [
    needed('olt', ['olt', 'olt code', 'code'], ['olts', 'code']),
    column('name', NAME, ['olts', 'name']),
    column('vendor', ['vendor', 'manufacturer', 'fabricant', 'pembuat'], ['olts', 'vendor']),
    column('model', ['model', 'modèle'], ['olts', 'model']),
    column('lat', LAT, ['olts', 'lat']),
    column('lng', LNG, ['olts', 'lng']),
    column('port', ['port', 'olt port', 'label'], ['olt_ports', 'label']),
    column('kind', ['kind', 'technology', 'technologie'], ['olt_ports', 'kind']),
    column('capacity', ['capacity', 'capacité', 'kapasiti'], ['olt_ports', 'capacity']),
    column('zone', ['tariff zone', 'zone', 'zone tarifaire', 'zon tarif']),
  ],
  splitters: [
    needed('building', BUILDING),
    needed('splitter', [...SPLITTER, 'code'], ['splitters', 'code']),
    column('name', NAME, ['splitters', 'name']),
    column('type', ['type', 'ratio', 'jenis']),
    column('ports', ['ports', 'port count', 'nombre de ports']),
    column('block', ['block', 'bloc', 'blok'], ['splitters', 'block']),
    column('level', ['level', 'floor', 'étage', 'aras'], ['splitters', 'level']),
    column('location', ['location', 'emplacement', 'lokasi'], ['splitters', 'location']),
    column('olt', ['olt', 'olt code']),
    column('oltPort', ['olt port', 'port olt']),
    column('feedBuilding', ['feed building']),
    column('feedSplitter', ['feed splitter']),
    column('feedPort', ['feed port']),
    column('km', ['km', 'fibre km', 'fiber km'], ['splitters', 'feed_km']),
    column(
      'connectors',
      ['connectors', 'connecteurs', 'penyambung'],
      ['splitters', 'feed_connectors'],
    ),
  ],
  customers: [
    needed('building', BUILDING),
    needed('splitter', SPLITTER),
    needed('port', ['port', 'splitter port']),
    column('order', ['order', 'order number', 'commande', 'pesanan']),
    column('fibreId', ['fibre id', 'fiber id', 'fibre']),
    column('customer', ['customer', 'customer number', 'client', 'pelanggan']),
  ],
};

export const toldColumn = ({ names }: PlantColumn): string => names[0];

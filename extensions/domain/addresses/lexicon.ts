/**
 * Words of addresses in French, English and Malay, with how people and files of open data shorten them.
 * Everything is in small letters and without accents.
 */

/** Kinds of street by the word that stands for them in keys; the first is how the kind is shown. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  allee: ['allée', 'allee', 'all'],
  alley: ['alley', 'aly'],
  autoroute: ['autoroute', 'aut'],
  avenue: ['avenue', 'av', 'ave', 'aven', 'avn'],
  boulevard: ['boulevard', 'boul', 'blvd', 'bd', 'bvd', 'blv', 'boulv'],
  carre: ['carré', 'carre', 'car'],
  changkat: ['changkat', 'ckt'],
  chemin: ['chemin', 'ch', 'chem', 'che'],
  circle: ['circle', 'cir', 'circ'],
  close: ['close', 'clo'],
  concession: ['concession', 'conc'],
  cote: ['côte', 'cote'],
  cour: ['cour'],
  court: ['court', 'crt', 'ct'],
  cours: ['cours', 'crs'],
  crescent: ['crescent', 'cres', 'crecent', 'croissant', 'crois'],
  dataran: ['dataran'],
  drive: ['drive', 'dr', 'drv'],
  gardens: ['gardens', 'gdns'],
  gate: ['gate'],
  grove: ['grove', 'grv', 'grove'],
  heights: ['heights', 'hts'],
  highway: ['highway', 'hwy'],
  impasse: ['impasse', 'imp'],
  jalan: ['jalan', 'jln', 'jl', 'jaln'],
  laluan: ['laluan', 'lln'],
  lane: ['lane', 'ln'],
  lebuh: ['lebuh', 'lbh', 'leboh'],
  lebuhraya: ['lebuhraya', 'lbhraya'],
  lengkok: ['lengkok', 'lkk', 'lengkuk'],
  lingkaran: ['lingkaran'],
  lintang: ['lintang', 'ltg'],
  lorong: ['lorong', 'lrg', 'lor', 'lrng'],
  medan: ['medan', 'mdn'],
  montee: ['montée', 'montee', 'mtee', 'mte'],
  parkway: ['parkway', 'pkwy', 'pky'],
  passage: ['passage', 'pass'],
  persiaran: ['persiaran', 'psn', 'persn', 'pesiaran', 'prsn'],
  place: ['place', 'pl', 'plc'],
  promenade: ['promenade', 'prom'],
  quai: ['quai'],
  rang: ['rang', 'rg'],
  ridge: ['ridge'],
  road: ['road', 'rd'],
  route: ['route', 'rte', 'rt'],
  rue: ['rue', 'r'],
  ruelle: ['ruelle', 'rle'],
  sentier: ['sentier', 'sent'],
  solok: ['solok', 'slk'],
  square: ['square', 'sq'],
  street: ['street', 'st', 'str', 'stret'],
  terrace: ['terrace', 'terr', 'ter', 'terrasse', 'tsse'],
  tingkat: ['tingkat', 'tkt'],
  trail: ['trail', 'trl'],
  way: ['way', 'wy'],
};

export const TYPE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(TYPES).flatMap(([key, words]) =>
    [key, ...words].map((word) => [word.normalize('NFKD').replaceAll(/\p{M}/gu, ''), key] as const),
  ),
);
/** As it is written before or behind a name. */
export const TYPE_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(TYPES).map(([key, [word = key]]) => [key, word]),
);

/** Kinds that stand before the name; the others stand behind it, or in either place. */
const BEFORE = new Set([
  ...['allee', 'autoroute', 'carre', 'changkat', 'chemin', 'cote', 'cour', 'cours', 'dataran'],
  ...['impasse', 'jalan', 'laluan', 'lebuh', 'lebuhraya', 'lengkok', 'lingkaran', 'lintang'],
  ...['lorong', 'medan', 'montee', 'persiaran', 'quai', 'rang', 'route', 'rue', 'ruelle'],
  ...['sentier', 'solok', 'tingkat'],
]);
const EITHER = new Set([
  ...['avenue', 'boulevard', 'crescent', 'passage', 'place', 'promenade', 'square', 'terrace'],
]);
export const standsBefore = (type: string): boolean => BEFORE.has(type) || EITHER.has(type);
export const standsBehind = (type: string): boolean => !BEFORE.has(type);
/** Only ever before the name: a person who types one has said where the name begins. */
export const isOnlyBefore = (type: string): boolean => BEFORE.has(type);

/** The same thing in two languages. */
const ALIKE: readonly (readonly string[])[] = [
  ['rue', 'street'],
  ['chemin', 'road', 'route'],
  ['allee', 'alley', 'lane', 'ruelle'],
  ['cour', 'court'],
];
export const areAlike = (one: string, other: string): boolean =>
  ALIKE.some((group) => group.includes(one) && group.includes(other));

const pairs = (entries: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(entries).flatMap(([key, words]) => words.map((word) => [word, key])));

export const DIRECTION_OF = pairs({
  N: ['n', 'nord', 'north', 'utara'],
  S: ['s', 'sud', 'south', 'selatan'],
  E: ['e', 'est', 'east', 'timur'],
  W: ['w', 'o', 'ouest', 'west', 'barat'],
  NE: ['ne', 'nord-est', 'nordest', 'northeast'],
  NW: ['nw', 'no', 'nordouest', 'northwest'],
  SE: ['se', 'sudest', 'southeast'],
  SW: ['sw', 'so', 'sudouest', 'southwest'],
});

/** Words between type and name that people leave out. */
export const LINKS: ReadonlySet<string> = new Set([
  ...['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'a', 'au', 'aux', 'en', 'et', 'of', 'the'],
]);

/** Words that files and people shorten inside names. */
export const NAME_WORDS = pairs({
  st: ['st', 'ste', 'saint', 'sainte', 'sts', 'stes', 'saints', 'snt'],
  mont: ['mont', 'mt', 'mount'],
  notre: ['notre', 'nd'],
  taman: ['taman', 'tmn'],
  kampung: ['kampung', 'kampong', 'kpg', 'kg'],
  bandar: ['bandar', 'bdr'],
  bukit: ['bukit', 'bkt', 'bt'],
  sungai: ['sungai', 'sg', 'sungei'],
  seksyen: ['seksyen', 'section', 'sek', 'sec'],
  desa: ['desa', 'ds'],
  fort: ['fort', 'ft'],
  general: ['general', 'gen'],
  docteur: ['docteur', 'doctor'],
  '1': ['premier', 'premiere', 'first', 'pertama'],
  '2': ['deuxieme', 'second', 'seconde', 'kedua'],
  '3': ['troisieme', 'third', 'ketiga'],
  '4': ['quatrieme', 'fourth'],
  '5': ['cinquieme', 'fifth'],
  '6': ['sixieme', 'sixth'],
  '7': ['septieme', 'seventh'],
  '8': ['huitieme', 'eighth'],
  '9': ['neuvieme', 'ninth'],
  '10': ['dixieme', 'tenth'],
});
/** `3e`, `3ième`, `3rd` and `third` are one street. */
export const ORDINAL = /^(\d+)(?:e|er|ere|re|eme|ieme|me|st|nd|rd|th)$/;

/** What comes before the number of a unit. */
export const UNIT_WORDS =
  '(?:app|appt|apt|appartement|apartment|apart|unit|unite|suite|bureau|bur|local|porte|room|rm|penthouse|ph|condo)';
export const BLOCK_WORDS = '(?:blk|block|blok|bloc)';

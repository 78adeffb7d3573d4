const FIRST = [
  'Aiman',
  'Siti',
  'Ravin',
  'Mei',
  'Kavi',
  'Hakim',
  'Nadia',
  'Tan Wei',
  'Thivya',
  'Farid',
  'Lim Hui',
  'Suraya',
  'Goh Jin',
  'Arjun',
  'Balqis',
  'Zul',
  'Priya',
  'Jo Anne',
  'Haziq',
  'Chong Li',
  'Mira',
  'Danesh',
  'Yusof',
  'Sofea',
] as const;

const LAST = [
  'Contoh',
  'Sampelan',
  'Misalan',
  'Contohadi',
  "D'Misal",
  'A/L Sampelan',
  'A/P Contohan',
  'bin Misal',
  'binti Contoh',
  'Ex Contoh',
  'Andaian',
] as const;

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** Names that nobody has: 24 first names by 11 words for "example". */
export const personName = (index: number): { first: string; last: string; full: string } => {
  const first = at(FIRST, index);
  const last = at(LAST, Math.floor(index / FIRST.length) + index * 3);
  return { first, last, full: `${first} ${last}` };
};

const SURNAMES_OF_STREETS = ['Contoh', 'Sampel', 'Misal', 'Andaian', 'Umpama'] as const;
const KINDS = ['Jalan', 'Lorong', 'Persiaran', 'Lebuh'] as const;

export const streetName = (index: number): string =>
  `${at(KINDS, index)} ${at(SURNAMES_OF_STREETS, Math.floor(index / 2))} ${(index % 9) + 1}`;

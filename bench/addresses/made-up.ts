/** Addresses that nobody has, in three languages, and how people misspell them. */
import { type Random, seededRandom } from '../../seeds/lib/random.ts';

export const HEAD = ['number', 'street', 'unit', 'city', 'postcode'];

const BEGIN = [
  ...['b', 'bel', 'br', 'c', 'ch', 'cl', 'd', 'f', 'fr', 'g', 'gr', 'h', 'j', 'l', 'm', 'mar'],
  ...['n', 'p', 'per', 'pl', 'r', 's', 'st', 't', 'tr', 'v', 'w'],
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'é', 'ou', 'eau', 'oi'];
const END = ['', 'l', 'n', 'r', 's', 't', 'rd', 'nt', 'lle', 'mp', 'ng', 'que', 'x'];
const FRENCH = ['Rue', 'Avenue', 'Boulevard', 'Chemin', 'Rang', 'Place', 'Montée', 'Croissant'];
const ENGLISH = ['Street', 'Road', 'Avenue', 'Drive', 'Crescent', 'Lane', 'Court', 'Way'];
const MALAY = ['Jalan', 'Lorong', 'Persiaran', 'Lebuh'];
const LINKS = ['', '', '', 'de la ', 'du ', 'des ', "de l'"];
const WAYS = ['Nord', 'Sud', 'Est', 'Ouest'];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const word = (random: Random): string => {
  const parts = Array.from(
    { length: random.between(2, 3) },
    () => random.pick(BEGIN) + random.pick(VOWELS),
  );
  return capital(parts.join('') + random.pick(END));
};

const streetName = (random: Random, words: readonly string[]): string => {
  const name = (): string => random.pick(words);
  const language = random.next();
  if (language < 0.5) {
    const saint = random.chance(0.15) ? 'Saint-' : '';
    const second = random.chance(0.3) ? `-${name()}` : '';
    const way = random.chance(0.15) ? ` ${random.pick(WAYS)}` : '';
    return `${random.pick(FRENCH)} ${saint ? '' : random.pick(LINKS)}${saint}${name()}${second}${way}`;
  }
  if (language < 0.75) return `${name()} ${random.pick(ENGLISH)}`;
  return `${random.pick(MALAY)} ${name()} ${String(random.between(1, 12))}${random.chance(0.4) ? `/${String(random.between(1, 20))}` : ''}`;
};

const LETTERS = 'ABCEGHJKLMNPRSTVXY';
const letter = (random: Random): string => LETTERS.charAt(random.between(0, LETTERS.length - 1));
const digit = (random: Random): string => String(random.between(0, 9));
const newPostcode = (random: Random, town: string): string =>
  `${town}${digit(random)}${letter(random)} ${digit(random)}${letter(random)}${digit(random)}`;

export type MadeRow = [
  number: string,
  street: string,
  unit: string,
  city: string,
  postcode: string,
];

/** One address after the other, street by street. */
export function* madeAddresses(count: number, seed: number): Generator<MadeRow> {
  const random = seededRandom(seed);
  const words = Array.from({ length: Math.max(60, Math.round(count / 60)) }, () => word(random));
  const towns = Array.from({ length: Math.max(2, Math.round(Math.sqrt(count) / 8)) }, () => ({
    name: random.chance(0.2) ? `Saint-${word(random)}` : word(random),
    code: letter(random),
  }));
  let made = 0;
  while (made < count) {
    const town = random.pick(towns);
    const street = streetName(random, words);
    const step = random.pick([1, 2, 4]);
    let number = random.between(1, 200);
    for (let house = random.between(10, 70); house > 0 && made < count; house -= 1) {
      number += random.between(1, step);
      const code = newPostcode(random, town.code);
      const units = random.chance(0.06) ? random.between(2, 8) : 1;
      for (let unit = 1; unit <= units && made < count; unit += 1) {
        made += 1;
        yield [String(number), street, units > 1 ? String(unit) : '', town.name, code];
      }
    }
  }
}

export const rowsOfTown = (count: number, seed: number): MadeRow[] => [
  ...madeAddresses(count, seed),
];

const SHORT: Readonly<Record<string, readonly string[]>> = {
  Rue: ['rue', 'r.', 'Rue'],
  Avenue: ['av.', 'ave', 'avenue'],
  Boulevard: ['boul.', 'blvd', 'bd'],
  Chemin: ['ch.', 'chemin'],
  Place: ['pl.', 'place'],
  Croissant: ['crois.', 'croissant'],
  Street: ['st', 'St.', 'street'],
  Road: ['rd', 'Rd.'],
  Drive: ['dr', 'drive'],
  Crescent: ['cres', 'crescent'],
  Court: ['crt', 'ct'],
  Lane: ['ln', 'lane'],
  Jalan: ['Jln', 'jalan', 'jl'],
  Lorong: ['Lrg', 'lorong'],
  Persiaran: ['Psn', 'persiaran'],
  Nord: ['N', 'nord'],
  Sud: ['S', 'sud'],
  Est: ['E', 'est'],
  Ouest: ['O', 'ouest', 'W'],
};

/** One stroke that went wrong in a word. */
const slip = (text: string, random: Random): string => {
  const at = random.between(1, Math.max(1, text.length - 2));
  const kind = random.between(0, 3);
  const [before, own, behind] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  if (kind === 0) return before + behind;
  if (kind === 1) return before + own + own + behind;
  if (kind === 2) return before + behind.charAt(0) + own + behind.slice(1);
  return before + String.fromCharCode(97 + random.between(0, 25)) + behind;
};

const isWord = (text: string): boolean => /^\p{L}{4,}$/u.test(text);
/** `count` slips in the longest words that are no kind of street. */
const misspell = (street: string, count: number, random: Random): string => {
  const parts = street.split(/([ '-])/);
  for (let done = 0; done < count; done += 1) {
    const places = parts.flatMap((part, at) => (isWord(part) && !(part in SHORT) ? [at] : []));
    if (places.length === 0) break;
    const at = random.pick(places);
    parts[at] = slip(parts[at] ?? '', random);
  }
  return parts.join('');
};

const bare = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '');

/** What somebody typed, and the address that he meant. */
export type Misspelt = { typed: string; line: string };

/**
 * Every one has at least one slip in the name of the street; kinds are shortened or left out, accents
 * dropped, towns and postcodes given or not, as people do.
 */
export const misspelt = (rows: readonly MadeRow[], count: number, seed: number): Misspelt[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const [number, street, unit, town, postcode] = random.pick(rows);
    const slips = random.chance(0.3) ? 2 : 1;
    let typed = misspell(street, slips, random)
      .split(' ')
      .map((part) => (random.chance(0.6) ? random.pick(SHORT[part] ?? [part]) : part))
      .join(' ');
    if (random.chance(0.1)) typed = typed.replace(/^(?:Rue|Avenue|Chemin|rue|av\.|ch\.) /, '');
    if (random.chance(0.5)) typed = bare(typed);
    if (random.chance(0.3)) typed = typed.toLowerCase();
    const where = random.next();
    const city = random.chance(0.25) ? slip(town, random) : town;
    const behind =
      where < 0.45 ? `, ${city}` : where < 0.65 ? ` ${city}` : where < 0.85 ? ` ${postcode}` : '';
    const flat = unit && random.chance(0.5) ? `${unit}-${number}` : number;
    return { typed: `${flat} ${typed}${behind}`, line: `${number} ${street} ${town}` };
  });
};

import { ownPattern } from '../kernel/own-pattern.ts';
import { BLOCK_WORDS, TYPE_OF, UNIT_WORDS } from './lexicon.ts';
import { streetReadings, type StreetReading } from './street.ts';
import { fold, ordinalBefore, postcodeKey, suffixKey, townKey, unitKey, wordsOf } from './text.ts';

/** A number of a house with what may hang on it. `unit` is empty for none. */
export type HouseReading = { civic: number; suffix: string; unit: string };

/** What somebody typed, taken apart: several readings where it is not plain which number is which. */
export type AddressQuery = {
  houses: HouseReading[];
  streets: StreetReading[];
  /** Towns, quarters and regions that stand apart from the street, by key. */
  places: string[];
  postcode: string;
};

/** Longer texts are no address. */
export const LONGEST_QUERY = 160;
const MOST_READINGS = 8;

const CANADIAN = /\b([abceghj-nprstvxy]\d[abceghj-nprstv-z])[ -]?(\d[abceghj-nprstv-z]\d)\b/;
/** Five digits behind something else; at the beginning they are a number of a house. */
const FIVE = /(?<=[\s,])(\d{5})(?!\d)/;
const BLOCK = ownPattern(
  `\\b${BLOCK_WORDS}\\.?\\s*([a-z0-9]{1,4})\\b(?:\\s*[-,]?\\s*(\\d+[a-z]?\\s*-\\s*\\d+[a-z]?))?`,
);
const UNIT = ownPattern(
  `(?:\\b${UNIT_WORDS}\\b\\.?\\s*(?:no\\.?|#)?\\s*|\\bste\\.?\\s+(?=\\d))([a-z]?\\d+[a-z]?(?:\\s*-\\s*[a-z0-9]+)*|[a-z](?![a-z']))\\b`,
);
/** `#3` behind a number, and not `#3-2708` before one. */
const HASH = /(?<=[\w,]\s*)#\s*([a-z]?\d+[a-z]?(?:-[a-z0-9]+)*)\b/;

const FIRST_UNIT = /^#\s*([a-z]?\d*[a-z]?)\s*-\s*(\d{1,6})([a-z]?)\b/;
const BLOCK_UNIT = /^([a-z]{1,2}\d?)-(\d{1,3}[a-z]?)-(\d{1,4}[a-z]?)\b/;
const TWO_NUMBERS = /^(\d{1,6})([a-z]?)\s*-\s*(\d{1,6})([a-z]?)(?![\w-])/;
const LETTER_NUMBER = /^([a-z])-(\d{1,6})\b/;
const NUMBER =
  /^(?:(?:no|num|numero|lot)\b\.?\s*|#\s*)?(\d{1,6})(?:([a-z])\b|\s*-?\s*(1\/2)|\s+([a-df-mp-rt-vx-z])(?=\s+\p{L}{2}))?(?![\p{L}\d/])/u;
const BEHIND = /^(.*\p{L}.*?)[\s,]+(?:no\.?\s*|#\s*)?(\d{1,6})([a-z]?)$/u;

type Found = { houses: HouseReading[]; rest: string };

const house = (civic: string, suffix = '', unit = ''): HouseReading => ({
  civic: Number(civic),
  suffix: suffixKey(suffix),
  unit: unitKey(unit),
});

/** `2708-3` and `3-2708`: the longer number is that of the house; of two alike the second. */
const twoNumbers = ([, a = '', as = '', b = '', bs = '']: readonly string[]): HouseReading[] => {
  const ways = [house(b, bs, `${a}${as}`), house(a, as, `${b}${bs}`)];
  return a.length > b.length ? ways.reverse() : ways;
};

const atStart = (text: string): Found | null => {
  const first = FIRST_UNIT.exec(text);
  if (first)
    return {
      houses: [house(first[2] ?? '', first[3], first[1])],
      rest: text.slice(first[0].length),
    };
  const two = TWO_NUMBERS.exec(text);
  if (two) return { houses: twoNumbers(two), rest: text.slice(two[0].length) };
  const letter = LETTER_NUMBER.exec(text);
  if (letter)
    return { houses: [house(letter[2] ?? '', '', letter[1])], rest: text.slice(letter[0].length) };
  if (ordinalBefore(text)) return null;
  const number = NUMBER.exec(text);
  if (!number) return null;
  const [whole, civic = '', glued, half, apart] = number;
  const rest = text.slice(whole.length);
  const houses = [house(civic, glued ?? half ?? apart ?? '')];
  return { houses, rest };
};

/** The numbers of the house and of the unit, and what is left. */
const takeHouse = (text: string, unit: string): Found => {
  const block = BLOCK_UNIT.exec(text);
  const own = block ? block[0] : unit;
  const left = block ? text.slice(block[0].length).replace(/^[\s,]+/, '') : text;
  const found = atStart(left);
  if (found)
    return {
      rest: found.rest,
      houses: found.houses.map((one) => (one.unit || !own ? one : { ...one, unit: unitKey(own) })),
    };
  const behind = BEHIND.exec(left);
  if (!behind) return { houses: [], rest: left };
  return { houses: [house(behind[2] ?? '', behind[3], own)], rest: behind[1] ?? '' };
};

const takeUnit = (text: string): { unit: string; rest: string } => {
  const block = BLOCK.exec(text);
  const without = block ? text.replace(block[0], ' ') : text;
  const found = UNIT.exec(without) ?? HASH.exec(without);
  const rest = found ? without.replace(found[0], ' ') : without;
  const inside = block?.[2] ?? found?.[1] ?? '';
  return { unit: [block?.[1] ?? '', inside].filter(Boolean).join('-'), rest };
};

const takePostcode = (text: string): { postcode: string; rest: string } => {
  const canadian = CANADIAN.exec(text);
  if (canadian) return { postcode: postcodeKey(canadian[0]), rest: text.replace(canadian[0], ',') };
  const five = FIVE.exec(text);
  return five
    ? { postcode: five[1] ?? '', rest: text.replace(five[0], ',') }
    : { postcode: '', rest: text };
};

const hasType = (part: string): boolean => wordsOf(part).some((word) => TYPE_OF.has(word));

/**
 * What somebody typed as an address: the same rules as for the files that addresses come from, so that
 * both end in the same keys.
 */
export const readAddress = (typed: string): AddressQuery => {
  const folded = fold(typed.slice(0, LONGEST_QUERY)).replaceAll(/[()"]/g, ' ');
  const { postcode, rest: coded } = takePostcode(folded);
  const { unit, rest: whole } = takeUnit(coded);
  const text = whole
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,]+/, '')
    .trim();
  const [head = '', ...behind] = text.split(',').map((part) => part.trim());
  const wholly = takeHouse(head, unit);
  // `Jalan Contoh 3, 12` and `B-12-3, 12 Jalan Contoh`: the number stands in another part.
  const later = wholly.houses.length > 0 ? null : takeHouse(behind.join(', '), unit || head);
  const parts = [wholly.rest, ...behind].map((part) => part.trim()).filter(Boolean);
  const { houses } = later && later.houses.length > 0 ? { houses: later.houses } : wholly;
  const kept =
    later && later.houses.length > 0 ? [later.rest].flatMap((part) => part.split(',')) : parts;
  const named = kept.map((part) => part.trim()).filter((part) => /[\p{L}\d]/u.test(part));
  const street = named.find(hasType) ?? named[0] ?? '';
  return {
    houses: houses.filter(({ civic }) => civic > 0),
    streets: unique(streetReadings(street)).slice(0, MOST_READINGS),
    places: named
      .filter((part) => part !== street)
      .map(townKey)
      .filter(Boolean),
    postcode,
  };
};

const unique = (readings: readonly StreetReading[]): StreetReading[] => {
  const seen = new Set<string>();
  return readings.filter(({ name, type, direction, rest }) => {
    const key = JSON.stringify([name, type, direction, rest]);
    const isNew = name !== '' && !seen.has(key);
    seen.add(key);
    return isNew;
  });
};

/** Fewer letters of a street would let anybody leaf through a town. */
export const FEWEST_LETTERS = 3;

/** A Canadian code is one side of a street; five digits are a town. */
export const isOneSide = (postcode: string): boolean => /^[A-Z]\d[A-Z]\d[A-Z]\d$/.test(postcode);

export type Lacking = 'number' | 'street';

/** What has to be typed yet before anything is looked up. */
export const lacking = ({ houses, streets, postcode }: AddressQuery): Lacking | null => {
  if (houses.length === 0) return 'number';
  if (isOneSide(postcode)) return null;
  const isEnough = streets.some(
    ({ name, type }) =>
      name.replaceAll(' ', '').length >= FEWEST_LETTERS || (type !== '' && /\d/.test(name)),
  );
  return isEnough ? null : 'street';
};

/** Where the town may begin when nothing parts it from the street: up to four words at the end. */
export const townWords = (reading: StreetReading): { town: string; reading: StreetReading }[] => {
  const { name, rest } = reading;
  const words = name.split(' ');
  const longest = Math.min(4, words.length - 1);
  const own = Array.from({ length: Math.max(0, longest) }, (_, index) => {
    const at = words.length - 1 - index;
    return {
      town: [...words.slice(at), ...rest].join(' '),
      reading: { ...reading, name: words.slice(0, at).join(' '), rest: [] },
    };
  });
  return rest.length > 0
    ? [{ town: townKey(rest.join(' ')), reading: { ...reading, rest: [] } }]
    : own;
};

import {
  DIRECTION_OF,
  isOnlyBefore,
  standsBefore,
  standsBehind,
  TYPE_OF,
  TYPE_WORD,
} from './lexicon.ts';
import { strokesBetween } from './similarity.ts';
import { fold, nameKey, wordsOf } from './text.ts';

/** A street as it is compared: empty texts where there is none. */
export type StreetKeys = { name: string; type: string; direction: string };

/** One way to understand what follows a number. `rest` is what stands behind the street: a town, most often. */
export type StreetReading = StreetKeys & { rest: string[] };

const directionAt = (words: readonly string[], index: number): string =>
  DIRECTION_OF.get(words[index] ?? '') ?? '';
const typeAt = (words: readonly string[], index: number): string =>
  TYPE_OF.get(words[index] ?? '') ?? '';

/** Words behind a type that stands before, or without one: a direction ends the name. */
const withDirection = (type: string, words: readonly string[]): StreetReading[] => {
  const last = words.length - 1;
  const readings: StreetReading[] = [];
  const push = (name: readonly string[], direction: string, rest: readonly string[]): void => {
    if (name.length > 0) readings.push({ type, direction, name: nameKey(name), rest: [...rest] });
  };
  if (last > 0 && directionAt(words, last))
    push(words.slice(0, last), directionAt(words, last), []);
  const inside = words.findIndex(
    (word, index) => index > 0 && index < last && word.length > 1 && DIRECTION_OF.has(word),
  );
  if (inside > 0) push(words.slice(0, inside), directionAt(words, inside), words.slice(inside + 1));
  push(words, '', []);
  return readings;
};

/** Types that stand behind the name, the last of them first: `main st toronto`. */
const withTypeBehind = (words: readonly string[], lead: string): StreetReading[] =>
  words
    .map((_, index) => index)
    .filter(
      (index) => index > 0 && standsBehind(typeAt(words, index)) && typeAt(words, index) !== '',
    )
    .reverse()
    .slice(0, 2)
    .map((index) => {
      const direction = directionAt(words, index + 1);
      const rest = words.slice(index + (direction ? 2 : 1));
      return {
        ...{ type: typeAt(words, index), direction: direction || lead, rest },
        name: nameKey(words.slice(0, index)),
      };
    });

/** `st` before a name is a saint; at its end it is a street. */
const isSaint = (words: readonly string[]): boolean => words[0] === 'st' && words.length > 1;

const LONG_TYPES = [...TYPE_OF.keys()].filter(
  (word) => word.length >= 4 && isOnlyBefore(TYPE_OF.get(word) ?? ''),
);
/** `monttee` is a montée with one stroke too many. */
const misspeltType = (word: string): string => {
  if (word.length < 3 || TYPE_OF.has(word)) return '';
  const near = LONG_TYPES.find(
    (known) => Math.abs(known.length - word.length) < 2 && strokesBetween(word, known) === 1,
  );
  return near ? (TYPE_OF.get(near) ?? '') : '';
};

/**
 * Every way to understand the words of a street, the likeliest first. Without any type or direction the
 * words are the name.
 */
export const streetReadings = (folded: string): StreetReading[] => {
  const words = wordsOf(folded);
  if (words.length === 0) return [];
  const first = typeAt(words, 0);
  if (words.length > 1 && isOnlyBefore(first)) return withDirection(first, words.slice(1));
  const isBefore = words.length > 1 && standsBefore(first) && !isSaint(words);
  const misspelt = misspeltType(words[0] ?? '');
  const lead = words.length > 2 ? directionAt(words, 0) : '';
  return [
    ...(isBefore ? withDirection(first, words.slice(1)) : []),
    ...(lead ? withTypeBehind(words.slice(1), lead) : []),
    ...withTypeBehind(words, ''),
    ...withDirection('', words),
    ...(misspelt && words.length > 1 ? withDirection(misspelt, words.slice(1)) : []),
  ];
};

/** The parts of a street as a file has them: in columns of their own, or all in `name`. */
export type StreetParts = {
  type?: string | undefined;
  link?: string | undefined;
  name: string;
  direction?: string | undefined;
};

const wordOfType = (text: string): string => {
  const [word = ''] = wordsOf(fold(text));
  return TYPE_OF.get(word) ?? word;
};

const directionOf = (text: string): string => {
  const folded = fold(text);
  return DIRECTION_OF.get(folded.replaceAll(/[^a-z]/g, '')) ?? '';
};

/** A street of a file: its keys, the same for every way in which it may be written. */
export const streetOf = ({ type, name, direction }: StreetParts): StreetKeys => {
  const given = fold(name);
  if (type !== undefined && type.trim() !== '')
    return {
      type: wordOfType(type),
      name: nameKey(wordsOf(given)),
      direction: directionOf(direction ?? ''),
    };
  const [reading] = streetReadings(given).filter(({ rest }) => rest.length === 0);
  const own = directionOf(direction ?? '');
  return reading
    ? { type: reading.type, name: reading.name, direction: own || reading.direction }
    : { type: '', name: nameKey(wordsOf(given)), direction: own };
};

const SHOWN_DIRECTION: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    N: 'Nord',
    S: 'Sud',
    E: 'Est',
    W: 'Ouest',
    NE: 'Nord-Est',
    NW: 'Nord-Ouest',
    SE: 'Sud-Est',
    SW: 'Sud-Ouest',
  },
  en: {
    N: 'North',
    S: 'South',
    E: 'East',
    W: 'West',
    NE: 'Northeast',
    NW: 'Northwest',
    SE: 'Southeast',
    SW: 'Southwest',
  },
};

/** French words before a name take no capital; Malay and English ones do. */
const FRENCH = new Set([
  ...['rue', 'chemin', 'rang', 'route', 'montee', 'cote', 'allee', 'impasse', 'ruelle', 'cour'],
  ...['carre', 'sentier', 'quai', 'cours', 'autoroute'],
]);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const SHOUTED = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;
/** Files in capitals are read as names. */
const calm = (name: string): string =>
  SHOUTED.test(name)
    ? name
        .toLowerCase()
        .replaceAll(
          /(^|[\s'’-])(\p{L})/gu,
          (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
        )
    : name;

/** The street as it is shown: `rue Saint-Jean Ouest`, `Jalan Contoh 3/4`, `Main Street West`. */
export const streetLabel = (parts: StreetParts): string => {
  const { type = '', link = '', name, direction = '' } = parts;
  const shown = calm(name.trim().replaceAll(/\s+/g, ' '));
  if (type.trim() === '') return [shown, direction.trim()].filter(Boolean).join(' ');
  const key = wordOfType(type);
  const word = TYPE_WORD.get(key) ?? type.trim().toLowerCase();
  const isBefore = standsBefore(key) && (isOnlyBefore(key) || !/^(?:street|road)$/.test(key));
  const way = directionOf(direction);
  const isFrench =
    FRENCH.has(key) || (isBefore && /[àâçéèêëîïôûù]/i.test(`${link}${name}`)) || link.trim() !== '';
  const towards = SHOWN_DIRECTION[isFrench || isBefore ? 'fr' : 'en'][way] ?? '';
  const linked = [link.trim().toLowerCase(), shown]
    .filter(Boolean)
    .join(/['’]$/.test(link.trim()) ? '' : ' ');
  return isBefore
    ? [FRENCH.has(key) || isFrench ? word : capital(word), linked, towards]
        .filter(Boolean)
        .join(' ')
    : [linked, capital(word), towards].filter(Boolean).join(' ');
};

import { areAlike } from './lexicon.ts';
import { type AddressQuery, type HouseReading, isOneSide } from './query.ts';
import { similarity } from './similarity.ts';
import type { StreetKeys, StreetReading } from './street.ts';

/** An address as it is compared. */
export type Candidate = StreetKeys & HouseReading & { town: string; postcode: string };

/** A reading of the street with the town that was found behind it; null when none was typed. */
export type Sought = { street: StreetReading; town: string | null };

export const CONFIDENCE = { exact: 0.93, likely: 0.75, least: 0.45 } as const;
export type Match = 'exact' | 'likely' | 'possible';
export const matchOf = (confidence: number): Match =>
  confidence >= CONFIDENCE.exact
    ? 'exact'
    : confidence >= CONFIDENCE.likely
      ? 'likely'
      : 'possible';

/** What somebody did not type speaks a little against no address. */
const UNSAID = { type: 0.97, figure: 0.9, direction: 0.96, town: 0.97, postcode: 0.99 } as const;
const OTHER = {
  type: 0.7,
  alike: 0.97,
  figure: 0.55,
  begunFigure: 0.9,
  direction: 0.6,
  noDirection: 0.8,
  district: 0.9,
  postcode: 0.7,
} as const;

const nameScore = (typed: string, name: string): number => {
  const own = similarity(typed, name);
  // Somebody who is still typing has the beginning right.
  return name.startsWith(typed) ? Math.max(own, 0.8 + (0.2 * typed.length) / name.length) : own;
};

const typeScore = (typed: string, type: string): number => {
  if (typed === type) return 1;
  if (typed === '' || type === '') return UNSAID.type;
  return areAlike(typed, type) ? OTHER.alike : OTHER.type;
};

const directionScore = (typed: string, direction: string): number => {
  if (typed === direction) return 1;
  if (typed === '') return UNSAID.direction;
  return direction === '' ? OTHER.noDirection : OTHER.direction;
};

const townScore = (typed: string | null, town: string): number => {
  if (typed === null) return UNSAID.town;
  const alike = similarity(typed, town);
  return 0.6 + 0.4 * alike;
};

const postcodeScore = (typed: string, postcode: string): number => {
  if (typed === '' || postcode === '') return UNSAID.postcode;
  if (typed === postcode) return 1;
  return typed.slice(0, 3) === postcode.slice(0, 3) ? OTHER.district : OTHER.postcode;
};

const figuresOf = (name: string): string =>
  name
    .split(' ')
    .filter((word) => /^\d/.test(word))
    .join(' ');

/** `Jalan Contoh 3` and `Jalan Contoh 10` are two streets, however alike they look. */
const figureScore = (typed: string, name: string): number => {
  const [own, other] = [figuresOf(typed), figuresOf(name)];
  if (own === other) return 1;
  if (own === '') return UNSAID.figure;
  return other.startsWith(own) ? OTHER.begunFigure : OTHER.figure;
};

/** A kind that belongs to the name for one and not for the other: `côte de Liesse`, `chemin Côte-de-Liesse`. */
const streetScore = (typed: StreetKeys, street: StreetKeys): number => {
  const apart =
    nameScore(typed.name, street.name) ** 1.4 *
    typeScore(typed.type, street.type) *
    figureScore(typed.name, street.name);
  if (typed.type === '' || typed.type === street.type) return apart;
  const inside = nameScore(`${typed.type} ${typed.name}`, street.name) ** 1.4 * UNSAID.type;
  return Math.max(apart, inside);
};

const houseScore = (houses: readonly HouseReading[], own: HouseReading): number =>
  Math.max(
    0,
    ...houses.map(({ civic, suffix, unit }, index) => {
      if (civic !== own.civic) return 0;
      const ofSuffix = suffix === own.suffix ? 1 : 0.8;
      const ofUnit = unit === own.unit || unit === '' ? 1 : own.unit === '' ? 0.9 : 0.7;
      return ofSuffix * ofUnit * (index === 0 ? 1 : 0.97);
    }),
  );

/** A Canadian code and a number are nearly an address, whatever the name. */
const OF_CODE = 0.6;

/** From 0 to 1: how sure it is that this address was meant. */
export const confidenceOf = (
  query: Pick<AddressQuery, 'houses' | 'postcode'>,
  sought: readonly Sought[],
  own: Candidate,
): number => {
  const code = postcodeScore(query.postcode, own.postcode);
  const house = houseScore(query.houses, own);
  if (sought.length === 0) return house * code * 0.95;
  const isCoded = query.postcode === own.postcode && isOneSide(query.postcode);
  const street = Math.max(
    isCoded ? OF_CODE : 0,
    ...sought.map(
      ({ street: typed, town }) =>
        streetScore(typed, own) *
        directionScore(typed.direction, own.direction) *
        townScore(town, own.town),
    ),
  );
  return Math.round(Math.min(1, street * house * code) * 1000) / 1000;
};

/** How alike two towns are: who is still typing has its beginning right. */
export const townAlike = (typed: string, town: string): number =>
  typed.length >= 3 && town.startsWith(typed)
    ? Math.max(0.8, similarity(typed, town))
    : similarity(typed, town);

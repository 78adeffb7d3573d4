import { ownPattern } from '../../kernel/own-pattern.ts';
import { visibleText } from '../../kernel/plain-text.ts';
import { cityName, expandWords, isStreet } from './places.ts';

export type Address = {
  raw: string;
  block: string | null;
  level: string | null;
  unit: string | null;
  building: string | null;
  /** Second building name that some forms give. */
  complex: string | null;
  streetNo: string | null;
  street: string | null;
  area: string | null;
  postcode: string | null;
  city: string | null;
  state: string | null;
  country?: string | null;
  /** Further parts of the area, where only the first is taken for it. */
  locality?: string;
};

export const emptyAddress = (raw: string): Address => ({
  raw,
  block: null,
  level: null,
  unit: null,
  building: null,
  complex: null,
  streetNo: null,
  street: null,
  area: null,
  postcode: null,
  city: null,
  state: null,
});

const FEWEST_COMMAS = 3;

/**
 * Parts of a list with commas, or of one with a line for each where it has few commas; empty ones and
 * the literal `null` are dropped.
 */
export const partsOf = (raw: string): string[] =>
  visibleText(raw)
    .split(raw.split(',').length > FEWEST_COMMAS ? ',' : /,|\r?\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '' && part.toLowerCase() !== 'null');

const UNIT_PART =
  /^(?:(?:block|blk)\.?\s+(?<block>\S+))?\s*(?:(?:level|lvl|floor)\.?\s+(?<level>\S+))?\s*(?:unit\.?\s+(?<unit>\S+))?$/i;

/** `BLK C`, `LVL 33A`, `UNIT 12` or all three in one part; null when the part is something else. */
export const readUnitPart = (part: string): Pick<Address, 'block' | 'level' | 'unit'> | null => {
  const groups = UNIT_PART.exec(part)?.groups;
  if (!groups || !(groups.block || groups.level || groups.unit)) return null;
  return {
    block: groups.block ?? null,
    level: groups.level ?? null,
    unit: groups.unit ?? null,
  };
};

const HOUSE_NUMBER = /^(?:no\.?\s*)?(\d+[A-Z]?(?:[-/]\d+[A-Z]?)?)$/i;
const HOUSE_AND_STREET = /^(?:no\.?\s*)(\d+[A-Z]?)\s+(.+)$/i;

const takeStreet = (address: Address, parts: string[]): void => {
  const [, number] = HOUSE_NUMBER.exec(parts[0] ?? '') ?? [];
  if (number) {
    address.streetNo = number;
    parts.shift();
  }
  const street = parts.shift();
  if (street === undefined) return;
  const [, house, name] = (address.streetNo ? null : HOUSE_AND_STREET.exec(street)) ?? [];
  if (house) address.streetNo = house;
  address.street = expandWords(name ?? street);
};

/** Fills complex, street number, street and area from what stands between building and postcode. */
export const readMiddle = (address: Address, middle: readonly string[]): void => {
  const parts = [...middle];
  const startsStreet = (part: string) =>
    HOUSE_NUMBER.test(part) || HOUSE_AND_STREET.test(part) || isStreet(part);
  const [first, ...rest] = parts;
  if (first !== undefined && !startsStreet(first) && rest.some(startsStreet)) {
    address.complex = first;
    parts.shift();
  }
  takeStreet(address, parts);
  address.area = parts.length > 0 ? expandWords(parts.join(', ')) : null;
};

const STATE =
  '(?:(?:wilayah persekutuan|w\\.?\\s?p\\.?)(?:\\s+(?:kuala lumpur|putrajaya|labuan))?|kuala lumpur|putrajaya|' +
  'labuan|selangor|johor|perak|pahang|kedah|kelantan|terengganu|perlis|melaka|malacca|' +
  'negeri sembilan|pulau pinang|penang|sabah|sarawak)(?:\\s+darul\\s+\\w+)?';
const CITY_AND_STATE = ownPattern(`^(.+?)\\s+(${STATE})$`, 'i');

/** Fills city, state and country from what follows the postcode. */
export const readEnd = (address: Address, end: readonly string[], country: boolean): void => {
  const parts = end.map((part) => part.replace(/\.$/, '').trim()).filter(Boolean);
  const last = parts.at(-1);
  if (last && /^malaysia$/i.test(last)) {
    parts.pop();
    if (country) address.country = last;
  }
  // Without a comma between them the state is known by its name.
  const [, city, state] = (parts.length === 1 && CITY_AND_STATE.exec(parts[0] ?? '')) || [];
  if (city && state) parts.splice(0, 1, city, state);
  address.state = parts.pop() ?? null;
  if (address.city === null && parts.length > 0) address.city = cityName(parts.join(' '));
};

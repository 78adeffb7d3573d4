import { doubtOf, type Finding } from '../errors.ts';
import { emptyAddress, partsOf, readEnd, readMiddle, readUnitPart } from './address-parts.ts';
import type { Address } from './address-parts.ts';
import { cityName, isStreet, postcodeFitsState } from './places.ts';
import type { Transform, TransformContext, Transformed, TransformInput } from './transform.ts';
import { cellsOf } from './transform.ts';

const POSTCODE = /^(\d{5})(?:\s+(.+))?$/;

/** What stands before the postcode and after it; `rest` shares the postcode's own part. */
const splitAtPostcode = (parts: readonly string[]) => {
  const at = parts.findLastIndex((part) => POSTCODE.test(part));
  const [, postcode, rest] = POSTCODE.exec(parts[at] ?? '') ?? [];
  if (!postcode) return { front: [...parts], postcode: null, end: [] };
  const end = parts.slice(at + 1);
  return { front: parts.slice(0, at), postcode, end: rest ? [rest, ...end] : end };
};

const POSTCODE_INSIDE = /\b\d{5}\b/;
const LONGEST_NAME = 120;

const POSTCODES = /(?<!\b(?:lot|no|pt|unit|mukim|hs\(d\)|geran)[\s.:#-]{0,3})\b\d{5}\b(?![-/])/gi;

/** Two postcodes are those of two addresses, and the parts of one may stand beside those of the other. */
const isOfTwo = (raw: string): boolean => new Set(raw.match(POSTCODES)).size > 1;

/** Parts that swallowed others: a postcode inside of a name, a building as long as an address. */
const hasSwallowed = ({ building, complex, street, postcode, raw }: Address): boolean =>
  isOfTwo(raw) ||
  [building, complex].some(
    (part) => part !== null && (POSTCODE_INSIDE.test(part) || part.length > LONGEST_NAME),
  ) ||
  (postcode === null && (POSTCODE_INSIDE.test(raw) || (building !== null && street === null)));

const checked = (
  address: Address,
  input: TransformInput,
  { field }: TransformContext,
  likeStreet: string | null = null,
): Transformed => {
  const { postcode, state } = address;
  const cells = cellsOf(input);
  const warnings: Finding[] = [];
  if (postcode && state && !postcodeFitsState(postcode, state))
    warnings.push(doubtOf('POSTCODE_STATE_MISMATCH', {}, { field, cells, postcode, state }));
  if (likeStreet !== null)
    warnings.push(doubtOf('ADDRESS_DOUBTED.building', { text: likeStreet }, { field, cells }));
  if (hasSwallowed(address)) warnings.push(doubtOf('ADDRESS_DOUBTED', {}, { field, cells }));
  return { value: address, ...(warnings.length > 0 && { warnings }) };
};

/** A house number with its street behind it, or one of them. */
const startsStreet = (part: string): boolean =>
  isStreet(part) || /^(?:no\.?\s*)?\d+[A-Z]?(?:[-/]\d+[A-Z]?)?(?:\s+\S.*)?$/i.test(part);

/**
 * Block, level and unit parts at the front, once or repeated, then the building. A building may be
 * called like a street: `Level 3, Unit 2, LAMAN CONTOH, 3, Jalan …`. Then it is taken for one, and
 * answered, since only the register of buildings knows.
 */
const takeFront = (address: Address, parts: string[]): string | null => {
  for (let unit = readUnitPart(parts[0] ?? ''); unit; unit = readUnitPart(parts[0] ?? '')) {
    address.block ??= unit.block;
    address.level ??= unit.level;
    address.unit ??= unit.unit;
    parts.shift();
  }
  const [next, ...others] = parts;
  if (next === undefined || /^(?:no\.?\s*)?\d+[A-Z]?$/i.test(next)) return null;
  const isInside = Boolean(address.block ?? address.level ?? address.unit);
  if (isStreet(next) && !isInside && !others.some(startsStreet)) return null;
  address.building = next;
  parts.shift();
  return isStreet(next) ? next : null;
};

/** Some building names end with their block. */
const BLOCK_IN_NAME = /\b(?:block|blk)\.?\s+(\w+)\)?$/i;

/** Of an area with several parts only the first, as `area: "first"` asks; nothing is lost. */
const firstAreaOnly = (address: Address): void => {
  const [area, ...more] = address.area?.split(', ') ?? [];
  if (!area || more.length === 0) return;
  address.area = area;
  address.locality = more.join(', ');
};

/** "Block C, Level 12, Unit 07, BUILDING, 128, Jalan …, Area, null, 56100, KualaLumpur, State". */
export const listAddress: Transform = (input, context) => {
  const address = emptyAddress(input.text);
  const { front, postcode, end } = splitAtPostcode(partsOf(input.text));
  const likeStreet = takeFront(address, front);
  readMiddle(address, front);
  address.postcode = postcode;
  if (postcode) readEnd(address, end, false);
  address.block ??= BLOCK_IN_NAME.exec(address.building ?? '')?.[1] ?? null;
  if (context.options.area === 'first') firstAreaOnly(address);
  return checked(address, input, context, likeStreet);
};

const UNIT_FIRST =
  /^(?:(?<block>[A-Z0-9]+)-)?(?<level>[A-Z0-9]+)-(?<unit>[A-Z0-9]+)\s+(?<building>.+)$/i;

/** "H-21-08 BUILDING,street,area,City,43000,State,Malaysia.": the city stands before the postcode. */
export const unitFirstAddress: Transform = (input, context) => {
  const address: Address = { ...emptyAddress(input.text), country: null };
  const { front, postcode, end } = splitAtPostcode(partsOf(input.text));
  const first = front.shift() ?? null;
  const groups = UNIT_FIRST.exec(first ?? '')?.groups;
  address.block = groups?.block ?? null;
  address.level = groups?.level ?? null;
  address.unit = groups?.unit ?? null;
  address.building = groups?.building ?? first;
  const city = front.length > 1 ? front.pop() : undefined;
  if (city) address.city = cityName(city);
  readMiddle(address, front);
  address.postcode = postcode;
  if (postcode) readEnd(address, end, true);
  return checked(address, input, context);
};

/** Free text: what can be told for certain (postcode, block, level, unit), the rest in order. */
export const freeAddress: Transform = (input, context) => {
  const text = input.text.replace(/\r?\n/g, ', ');
  const postcode = /\b(\d{5})\b/.exec(text);
  if (!postcode) return listAddress({ ...input, text }, context);
  const before = text.slice(0, postcode.index);
  const after = text.slice(postcode.index + 5);
  const result = listAddress({ ...input, text: `${before}, ${postcode[1]}, ${after}` }, context);
  return { ...result, value: { ...(result.value as Address), raw: input.text } };
};

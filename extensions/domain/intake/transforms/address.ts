import { finding } from '../errors.ts';
import { emptyAddress, partsOf, readEnd, readMiddle, readUnitPart } from './address-parts.ts';
import type { Address } from './address-parts.ts';
import { cityName, isStreet, postcodeFitsState } from './places.ts';
import type { Transform, TransformContext, Transformed, TransformInput } from './transform.ts';
import { cellsOf } from './transform.ts';

const POSTCODE = /^(\d{5})(?:\s+(.+))?$/;

const findPostcode = (parts: readonly string[]): number =>
  parts.findLastIndex((part) => POSTCODE.test(part));

const checked = (
  address: Address,
  input: TransformInput,
  { field }: TransformContext,
): Transformed => {
  const { postcode, state } = address;
  if (!postcode || !state || postcodeFitsState(postcode, state)) return { value: address };
  const details = { field, cells: cellsOf(input), postcode, state };
  return { value: address, warnings: [finding('POSTCODE_STATE_MISMATCH', details)] };
};

/** Block, level and unit parts at the front, once or repeated, then the building. */
const takeFront = (address: Address, parts: string[]): void => {
  for (let unit = readUnitPart(parts[0] ?? ''); unit; unit = readUnitPart(parts[0] ?? '')) {
    address.block ??= unit.block;
    address.level ??= unit.level;
    address.unit ??= unit.unit;
    parts.shift();
  }
  const next = parts[0];
  if (next !== undefined && !isStreet(next) && !/^(?:no\.?\s*)?\d+[A-Z]?$/i.test(next))
    address.building = parts.shift()!;
};

/** "Block C, Level 12, Unit 07, BUILDING, 128, Jalan …, Area, null, 56100, KualaLumpur, State". */
export const listAddress: Transform = (input, context) => {
  const address = emptyAddress(input.text);
  const parts = partsOf(input.text);
  const at = findPostcode(parts);
  const front = at < 0 ? parts : parts.slice(0, at);
  takeFront(address, front);
  readMiddle(address, front);
  if (at >= 0) {
    const [, postcode, rest] = POSTCODE.exec(parts[at]!)!;
    address.postcode = postcode!;
    readEnd(address, rest ? [rest, ...parts.slice(at + 1)] : parts.slice(at + 1), false);
  }
  return checked(address, input, context);
};

const UNIT_FIRST = /^([A-Z0-9]+)-([A-Z0-9]+)-([A-Z0-9]+)\s+(.+)$/i;
const LEVEL_UNIT_FIRST = /^([A-Z0-9]+)-([A-Z0-9]+)\s+(.+)$/i;

/** "H-21-08 BUILDING,street,area,City,43000,State,Malaysia." : the city stands before the postcode. */
export const unitFirstAddress: Transform = (input, context) => {
  const address: Address = { ...emptyAddress(input.text), country: null };
  const parts = partsOf(input.text);
  const at = findPostcode(parts);
  const front = at < 0 ? parts : parts.slice(0, at);
  const first = front.shift() ?? '';
  const full = UNIT_FIRST.exec(first);
  const short = full ? null : LEVEL_UNIT_FIRST.exec(first);
  if (full) [address.block, address.level, address.unit, address.building] = full.slice(1) as string[] as [string, string, string, string];
  else if (short) [address.level, address.unit, address.building] = short.slice(1) as string[] as [string, string, string];
  else address.building = first || null;
  const city = front.length > 1 ? front.pop() : undefined;
  if (city) address.city = cityName(city);
  readMiddle(address, front);
  if (at >= 0) {
    address.postcode = POSTCODE.exec(parts[at]!)![1]!;
    readEnd(address, parts.slice(at + 1), true);
  }
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

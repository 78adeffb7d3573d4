import { ADDRESS_STATES, type AddressState } from './choices.ts';
import { type AddressColumn, type ColumnPlaces, toldName } from './columns.ts';
import { streetLabel, type StreetKeys, streetOf, type StreetParts } from './street.ts';
import { fold, postcodeKey, postcodeText, suffixKey, townKey, unitKey } from './text.ts';

/** What a row that says nothing of its town or region belongs to. */
export type RowDefaults = { town?: string | undefined; region?: string | undefined };

/** An address as it is stored, with the keys that it is found by; what the file does not say is null. */
export type AddressRow = StreetKeys & {
  row: number;
  civic: number;
  suffix: string | null;
  unit: string | null;
  unitKey: string | null;
  street: string;
  town: string;
  townKey: string;
  region: string | null;
  postcode: string | null;
  postcodeKey: string | null;
  lat: number | null;
  lng: number | null;
  ref: string | null;
  building: string | null;
  splitter: string | null;
  terminal: string | null;
  state: AddressState | null;
};

/** What is wrong with a row; a code with what fills its words. */
export type RowProblem = {
  code:
    | 'ADDRESS_ROW_CIVIC'
    | 'ADDRESS_ROW_STREET'
    | 'ADDRESS_ROW_TOWN'
    | 'ADDRESS_ROW_POINT'
    | 'ADDRESS_ROW_LONG'
    | 'ADDRESS_ROW_STATE';
  params: Readonly<Record<string, string | number>>;
};

const LONGEST = {
  ...{ unit: 32, street: 120, town: 120, region: 64, postcode: 10, ref: 64 },
  ...{ building: 64, splitter: 64, terminal: 64 },
} as const satisfies Partial<Record<AddressColumn, number>>;
const MOST_CIVIC = 999_999;

type House = { civic: number; suffix: string; unit: string };

const CIVIC =
  /^(?:no\.?\s*)?(?:#\s*)?(?:([a-z0-9]{1,5})\s*-\s*)?(\d{1,6})\s*(?:-\s*)?([a-z]|1\/2)?(?:\s*-\s*([a-z0-9]{1,5}))?$/;

/** `2708`, `#2708`, `2708A`, `2708-3` and `#3-2708`; null for what names no house. */
export const readCivic = (text: string): House | null => {
  const found = CIVIC.exec(fold(text));
  if (!found) return null;
  const [, before = '', civic = '', suffix = '', behind = ''] = found;
  const isSwapped = /^\d+$/.test(before) && before.length > civic.length;
  const [number, unit] = isSwapped ? [before, civic] : [civic, before || behind];
  const value = Number(number);
  if (value < 1 || value > MOST_CIVIC) return null;
  return { civic: value, suffix: suffixKey(suffix), unit };
};

const STATE_OF: ReadonlyMap<string, AddressState> = new Map(
  ADDRESS_STATES.flatMap(({ value, label }) => [
    [value, value],
    [fold(label), value],
  ]),
);

const degrees = (text: string, most: number): number | null => {
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) && Math.abs(value) <= most ? Math.round(value * 1e6) / 1e6 : null;
};

export type ReadRow =
  | { address: AddressRow; problems?: never }
  | { problems: RowProblem[]; address?: never };
type Read = (cells: readonly string[], row: number) => ReadRow;

/** Rows of a street follow one another. */
const MOST_KNOWN = 10_000;

/** Reads rows of a file as addresses, or tells all that is wrong with each. */
export const rowReader = (places: ColumnPlaces, defaults: RowDefaults): Read => {
  const known = new Map<string, KnownStreet>();
  const streetIn = (parts: Required<StreetParts>): KnownStreet => {
    const key = JSON.stringify(parts);
    const found = known.get(key) ?? { keys: streetOf(parts), label: streetLabel(parts) };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, found);
    return found;
  };
  return (cells, row) => readRow(cells, { row, places, defaults, streetIn });
};

type KnownStreet = { keys: StreetKeys; label: string };
type Reading = {
  row: number;
  places: ColumnPlaces;
  defaults: RowDefaults;
  streetIn: (parts: Required<StreetParts>) => KnownStreet;
};

const readRow = (
  cells: readonly string[],
  { row, places, defaults, streetIn }: Reading,
): ReadRow => {
  const cell = (column: AddressColumn): string => {
    const place = places[column];
    return place === undefined ? '' : (cells[place] ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  };
  const problems: RowProblem[] = [];
  const wrong = (code: RowProblem['code'], params: RowProblem['params'] = {}): void => {
    problems.push({ code, params: { row, ...params } });
  };
  const house = readCivic(cell('civic'));
  if (!house) wrong('ADDRESS_ROW_CIVIC', { column: toldName('civic'), value: cell('civic') });
  const parts = {
    ...{ type: cell('type'), link: cell('link'), name: cell('street') },
    direction: cell('direction'),
  };
  const { keys, label } = streetIn(parts);
  if (keys.name === '') wrong('ADDRESS_ROW_STREET', { column: toldName('street') });
  const town = cell('town') || (defaults.town?.trim() ?? '');
  if (townKey(town) === '') wrong('ADDRESS_ROW_TOWN', { column: toldName('town') });
  for (const [column, most] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][])
    if (cell(column).length > most) wrong('ADDRESS_ROW_LONG', { column: toldName(column), most });
  const [lat, lng] = (['lat', 'lng'] as const).map((column) => {
    const text = cell(column);
    if (text === '') return null;
    const value = degrees(text, column === 'lat' ? 90 : 180);
    if (value === null) wrong('ADDRESS_ROW_POINT', { column: toldName(column), value: text });
    return value;
  }) as [number | null, number | null];
  const state = cell('state');
  const stateValue = STATE_OF.get(fold(state));
  if (state !== '' && !stateValue)
    wrong('ADDRESS_ROW_STATE', {
      ...{ column: toldName('state'), value: state },
      choices: ADDRESS_STATES.map(({ value }) => value).join(', '),
    });
  if (!house || problems.length > 0) return { problems };
  const unit = cell('unit') || house.unit.toUpperCase();
  const suffix = suffixKey(cell('suffix')) || house.suffix;
  const hasPoint = lat !== null && lng !== null;
  return {
    address: {
      ...keys,
      row,
      civic: house.civic,
      suffix: suffix.slice(0, 8) || null,
      unit: unit || null,
      unitKey: unitKey(unit) || null,
      street: label,
      town,
      townKey: townKey(town),
      region: cell('region') || (defaults.region?.trim() ?? '') || null,
      postcode: postcodeText(cell('postcode')) || null,
      postcodeKey: postcodeKey(cell('postcode')) || null,
      ...{ lat: hasPoint ? lat : null, lng: hasPoint ? lng : null },
      ref: cell('ref') || null,
      building: cell('building') || null,
      splitter: cell('splitter') || null,
      terminal: cell('terminal') || null,
      state: stateValue ?? null,
    },
  };
};

import type { Knex } from 'knex';
import { type AddressRow, toldName } from '../../../../domain/addresses/index.ts';
import { say, type Said } from '../../../../domain/words/index.ts';
import type { PlacedRow } from './merge-rows.ts';

/** Buildings and splitters of a company by their codes in small letters. */
export type KnownPlant = {
  buildings: ReadonlyMap<string, string>;
  /** By building and code. */
  splitters: ReadonlyMap<string, string>;
};

const keyOf = (building: string, code: string): string => `${building} ${code.toLowerCase()}`;

export const readKnownPlant = async (knex: Knex, company: string): Promise<KnownPlant> => {
  const buildings = (await knex('buildings')
    .where({ company })
    .whereNotNull('code')
    .select('id', 'code')) as { id: string; code: string }[];
  const splitters = (await knex('splitters')
    .where({ company })
    .select('id', 'code', 'building')) as { id: string; code: string; building: string }[];
  return {
    buildings: new Map(buildings.map(({ id, code }) => [code.toLowerCase(), id])),
    splitters: new Map(splitters.map(({ id, code, building }) => [keyOf(building, code), id])),
  };
};

/** A row with the ids of what serves it, or what it names that there is not. */
export const placed = (
  address: AddressRow,
  known: KnownPlant,
): { row: PlacedRow; problem?: never } | { problem: Said; row?: never } => {
  const { row, building, splitter } = address;
  const unknown = (column: 'building' | 'splitter', value: string) => ({
    problem: say('ADDRESS_ROW_PLANT', { row, column: toldName(column), value }),
  });
  const buildingId = building ? known.buildings.get(building.toLowerCase()) : null;
  if (buildingId === undefined) return unknown('building', building ?? '');
  if (!splitter) return { row: { ...address, buildingId, splitterId: null } };
  if (buildingId === null) return unknown('building', '');
  const splitterId = known.splitters.get(keyOf(buildingId, splitter));
  return splitterId
    ? { row: { ...address, buildingId, splitterId } }
    : unknown('splitter', splitter);
};

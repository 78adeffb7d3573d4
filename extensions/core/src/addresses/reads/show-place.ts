import type { Knex } from 'knex';
import { addressLine, type AddressState } from '../../../../domain/addresses/index.ts';

type Row = {
  id: string;
  company: string;
  fibreId: string;
  civic: number;
  suffix: string | null;
  unit: string | null;
  street: string;
  town: string;
  region: string | null;
  postcode: string | null;
  state: AddressState;
};
export type ShownPlace = Omit<Row, 'civic' | 'suffix' | 'unit' | 'street'> & { line: string };

const PLACES = `select a.id, a.company, a.fibre_id as "fibreId", a.civic_number as civic,
    a.civic_suffix as suffix, a.unit, s.label as street, t.name as town, t.region, a.postcode, a.state
  from addresses a
  join address_streets s on s.company = a.company and s.id = a.street
  join address_towns t on t.company = s.company and t.id = s.town
  where a.id = any(?::uuid[])`;

const shown = ({ civic, suffix, unit, street, ...row }: Row): ShownPlace => ({
  ...row,
  line: addressLine({ civic, suffix, unit, street }),
});

/** Addresses in words; the caller asks the right. */
export const showPlaces = async (knex: Knex, ids: readonly string[]): Promise<ShownPlace[]> => {
  const { rows } = await knex.raw<{ rows: Row[] }>(PLACES, [ids]);
  return rows.map(shown);
};

export const showPlace = async (knex: Knex, id: string): Promise<ShownPlace | undefined> =>
  (await showPlaces(knex, [id]))[0];

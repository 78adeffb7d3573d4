import type { Knex } from 'knex';
import { addressLine, type AddressState } from '../../../../domain/addresses/index.ts';
import { hasFreePort } from '../../plant/index.ts';
import { refusal } from '../../platform/errors.ts';
import { offersFor } from '../offers.ts';

type Place = {
  id: string;
  fibreId: string;
  civic: number;
  suffix: string | null;
  unit: string | null;
  street: string;
  town: string;
  region: string | null;
  postcode: string | null;
  state: AddressState;
  hasFreePort: boolean | null;
};

const PLACE = `select a.id, a.fibre_id as "fibreId", a.civic_number as civic, a.civic_suffix as suffix,
    a.unit, s.label as street, t.name as town, t.region, a.postcode, a.state,
    case when a.splitter is null and a.building is null then null
      else ${hasFreePort('a')} end as "hasFreePort"
  from addresses a
  join address_streets s on s.company = a.company and s.id = a.street
  join address_towns t on t.company = s.company and t.id = s.town
  where a.company = ? and a.fibre_id = ?`;

type Asked = { company: string; fibreId: string; onDate: string; language: string };

/**
 * What anybody may know of the plans at an address: none where nothing can be connected.
 * Error: PLANS_ADDRESS_UNKNOWN (404).
 */
export const publicPlans = async (knex: Knex, { company, fibreId, onDate, language }: Asked) => {
  const { rows } = await knex.raw<{ rows: Place[] }>(PLACE, [company, fibreId]);
  const [place] = rows;
  if (!place) throw refusal('PLANS_ADDRESS_UNKNOWN', 404, {}, { field: 'address' });
  const { id, civic, suffix, unit, street, ...known } = place;
  const offers =
    place.state === 'not_serviceable'
      ? []
      : await offersFor(knex, { company, address: id, onDate, language, publicOnly: true });
  return {
    onDate,
    address: { ...known, line: addressLine({ civic, suffix, unit, street }) },
    plans: offers.map(({ plan, price, parts, isPublic: _, zoneName: __, ...offer }) => ({
      ...offer,
      id: plan,
      parts: parts.map(({ name }) => name),
      ...{ currency: price.currency, monthlyNow: price.monthlyNow },
      ...{ promotionMonths: price.promotionMonths, monthlyAfter: price.monthlyAfter },
      ...{ oneTime: price.oneTime, regularOneTime: price.regularOneTime },
      taxes: price.taxes.map(({ name, basisPoints }) => ({ name, basisPoints })),
    })),
  };
};

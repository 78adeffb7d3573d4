import type { Knex } from 'knex';
import { dayIn } from '../../../../domain/kernel/time.ts';
import { showPlace } from '../../addresses/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { companyById, SELLS } from '../access.ts';
import { offersFor } from '../offers.ts';
import { overridesOf } from './overrides.ts';

type Asked = { id: string; on: string | undefined; language: string };

/** What can be had at an address, what each plan costs there on a day, and which row says so. */
export const addressPrices = async (knex: Knex, actor: Actor, { id, on, language }: Asked) => {
  const place = await showPlace(knex, id);
  assertOwn(actor, place, { collection: 'addresses', id, capability: SELLS });
  const { company, ...address } = place;
  const { currency, timeZone } = await companyById(knex, company);
  const today = dayIn(new Date(), timeZone);
  const onDate = on ?? today;
  const [offers, overrides, { rows }] = await Promise.all([
    offersFor(knex, { company, address: id, onDate, language }),
    overridesOf(knex, actor, { company, address: id }),
    knex.raw<{ rows: { name: string }[] }>(
      `select name from tariff_zones where id = fieldwright.plan_zone_of_address(?, ?)`,
      [company, id],
    ),
  ]);
  return {
    ...{ company, currency, today, onDate, address, offers, overrides },
    zoneName: rows[0]?.name ?? null,
    mayDecide: hasCapability(actor, company, 'prices'),
    mayAsk: hasCapability(actor, company, 'prices') || hasCapability(actor, company, 'sales'),
  };
};

import type { Accountability, SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import { newId } from '../../../domain/kernel/ids.ts';
import { moveInList, type Placed } from '../../../domain/kernel/move-in-list.ts';
import { sayActor } from './acting.ts';
import { sourceThroughDirectus } from './actor.ts';
import { forbidden } from './errors.ts';
import { announce } from './notices.ts';
import type { RouteRequest } from './route.ts';

export type Move = { item: string; to: string };
export type SortingService = {
  knex: Knex;
  schema: SchemaOverview;
  accountability: Accountability | null;
};
type Rights = { update: { access: boolean; fields?: string[] | null } };

const mayMove = async (
  services: RouteRequest['services'],
  { knex, schema, accountability }: SortingService,
  { collection, key, field }: { collection: string; key: string; field: string },
): Promise<boolean> => {
  const permissions = new services.PermissionsService({ schema, knex, accountability });
  const { update } = (await permissions.getItemPermissions(collection, key)) as Rights;
  return (
    update.access && (!update.fields || [field, '*'].some((one) => update.fields?.includes(one)))
  );
};

/** Moves a row among those of its company. Rows that are missing and rows of others read alike. */
export const sortInCompany = async (
  services: RouteRequest['services'],
  service: SortingService,
  { collection, field, item, to }: Move & { collection: string; field: string },
): Promise<void> => {
  if (service.accountability && service.accountability.admin !== true) {
    for (const key of [item, to]) {
      if (!(await mayMove(services, service, { collection, key, field }))) throw forbidden();
    }
  }
  await service.knex.transaction(async (trx) => {
    await sayActor(trx, {
      userId: service.accountability?.user ?? null,
      source: sourceThroughDirectus(service.accountability),
      requestId: newId(),
      via: 'sort',
    });
    const ends = await trx(collection)
      .whereIn('id', [item, to])
      .select<{ id: string; company: string }[]>('id', 'company');
    const companies = new Set(ends.map(({ company }) => company));
    const [company] = companies;
    if (company === undefined || companies.size > 1 || ends.length < new Set([item, to]).size)
      throw forbidden();
    const rows = await trx(collection)
      .where({ company })
      .orderByRaw('?? nulls last, id', [field])
      .forUpdate()
      .select<Placed[]>('id', { sort: field });
    const changes = moveInList(rows, { item, to });
    if (changes.length === 0) return;
    await trx.raw(
      `update ?? as target set ?? = change.sort
       from unnest(?::uuid[], ?::integer[]) as change (id, sort) where target.id = change.id`,
      [collection, field, changes.map(({ id }) => id), changes.map(({ sort }) => sort)],
    );
    await announce(trx, { collection, action: 'update', ids: changes.map(({ id }) => id) });
  });
};

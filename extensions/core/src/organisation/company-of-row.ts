import type { Knex } from 'knex';
import { type Actor, companiesOf } from '../platform/actor.ts';
import { notVisible, refusal } from '../platform/errors.ts';
import { withPlainIds } from '../platform/related-id.ts';
import type { TenantCollection } from './tenancy.ts';

export type Payload = Record<string, unknown>;

/** The row's required parents first: they say most surely where it belongs. */
const parentsIn = (tenant: TenantCollection, payload: Payload) => {
  const named = withPlainIds(payload);
  return [...tenant.references]
    .sort((a, b) => Number(b.isRequired) - Number(a.isRequired))
    .flatMap(({ field, to }) => {
      const value = named[field];
      return typeof value === 'string' ? [{ field, to, id: value }] : [];
    });
};

const companyOfParent = async (
  knex: Knex,
  tenant: TenantCollection,
  payload: Payload,
): Promise<string | null> => {
  const [parent] = parentsIn(tenant, payload);
  if (!parent) return null;
  const row = await knex(parent.to).where({ id: parent.id }).first<{ company: string }>('company');
  return row?.company ?? null;
};

const mayWriteIn = (actor: Actor, company: string): boolean =>
  actor.isPlatformAdmin || companiesOf(actor).includes(company);

const needed = (collection: string): Error =>
  refusal('ORGANISATION_COMPANY_NEEDED', 400, {}, { collection, field: 'company' });

/**
 * The company a new row belongs to: the caller's only one, else its parent's, else the one named
 * if the caller is a member. A company that is not the caller's looks like one that does not exist.
 */
export const companyOfNewRow = async ({
  knex,
  actor,
  tenant,
  payload,
}: {
  knex: Knex;
  actor: Actor;
  tenant: TenantCollection;
  payload: Payload;
}): Promise<string> => {
  const named = typeof payload.company === 'string' ? payload.company : null;
  if (named && !mayWriteIn(actor, named)) throw notVisible('companies', named);

  const own = companiesOf(actor);
  const only = !actor.isPlatformAdmin && own.length === 1 ? own[0] : undefined;
  if (only) return only;

  const parents = named ?? (await companyOfParent(knex, tenant, payload));
  if (!parents || !mayWriteIn(actor, parents)) throw needed(tenant.name);
  return parents;
};

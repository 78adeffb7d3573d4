import type { Knex } from 'knex';
import {
  type CompanyKind,
  type SharedView,
  viewsNotFor,
} from '../../../domain/organisation/index.ts';
import type { RegisterHooks } from '../platform/hooks.ts';

type Row = Omit<SharedView, 'kinds'> & { company_kinds: string | null };

const sharedViews = async (knex: Knex): Promise<SharedView[]> => {
  const rows = (await knex('directus_presets')
    .whereNull('user')
    .whereNull('role')
    .select('id', 'collection', 'bookmark', 'company_kinds')) as Row[];
  return rows.map(({ company_kinds: kinds, ...row }) => ({
    ...row,
    kinds: kinds === null || kinds === '' ? null : kinds.split(','),
  }));
};

const kindsOf = async (knex: Knex, user: string): Promise<CompanyKind[]> => {
  const rows = (await knex('memberships as m')
    .join('companies as c', 'c.id', 'm.company')
    .where({ 'm.user': user, 'm.is_active': true, 'c.is_active': true })
    .distinct('c.kind')) as { kind: CompanyKind }[];
  return rows.map(({ kind }) => kind);
};

/**
 * First looks and bookmarks that come with a kind of company reach those who work in one. Directus knows presets
 * of a person, of a role and of all; all members have one role.
 */
export const registerViewHooks: RegisterHooks = ({ filter }) => {
  filter('presets.read', async (rows, _meta, { accountability, database }) => {
    const user = accountability?.user;
    if (!user || !Array.isArray(rows)) return rows;
    const knex = database as unknown as Knex;
    const views = await sharedViews(knex);
    if (views.every(({ kinds }) => kinds === null)) return rows;
    const left = viewsNotFor(views, await kindsOf(knex, user));
    return (rows as { id?: number }[]).filter(({ id }) => id === undefined || !left.has(id));
  });
};

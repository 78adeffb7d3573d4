import type { Knex } from 'knex';
import type { Actor } from '../../../platform/actor.ts';
import { mayChange } from '../may-change.ts';
import type { PersonaRow } from '../repository.ts';

export type PersonaView = {
  id: string;
  code: string;
  label: string;
  note: string | null;
  icon: string;
  company: string | null;
  home: string | null;
  actsAs: string | null;
  studio: boolean;
  isShipped: boolean;
  isFieldWork: boolean;
  capabilities: string[];
  version: number;
  mayChange: boolean;
  /** People who have it, in the company or in all. */
  members: number;
  /** Companies that have not been given its last change yet. */
  waiting: number;
  companies: number;
};

type Counted = PersonaRow & { members: number; waiting: number; companies: number };

export const viewOf = (actor: Actor, row: Counted): PersonaView => ({
  id: row.id,
  code: row.code,
  label: row.label,
  note: row.note,
  icon: row.icon,
  company: row.owner,
  home: row.home,
  actsAs: row.acts_as,
  studio: row.may_use_studio,
  isShipped: row.is_shipped,
  isFieldWork: row.capabilities.includes('field-work'),
  capabilities: row.capabilities,
  version: row.version,
  mayChange: mayChange(actor, row),
  members: row.members,
  waiting: row.waiting,
  companies: row.companies,
});

/** Counts look at one company, or at all for the platform's administrator. */
const counted = (knex: Knex, company: string | null): Knex.QueryBuilder => {
  const here = company === null ? knex.raw('true') : knex.raw('company = ?', [company]);
  const companies = company === null ? knex.raw('true') : knex.raw('companies.id = ?', [company]);
  return knex('personas as p')
    .select('p.*')
    .select(
      knex.raw(
        `(select count(*)::int from memberships where persona = p.code and is_active and ?) as members`,
        [here],
      ),
      knex.raw(
        `(select count(*)::int from fieldwright.persona_waiting where persona = p.code and ?) as waiting`,
        [here],
      ),
      knex.raw(
        `(select count(*)::int from companies
          where (p.owner is null or companies.id = p.owner) and ?) as companies`,
        [companies],
      ),
    );
};

/** The personas a company has: those of all companies and its own. Without one, those of all. */
export const listPersonas = async (
  knex: Knex,
  actor: Actor,
  company: string | null,
): Promise<PersonaView[]> => {
  const rows = (await counted(knex, company)
    .where((own) => {
      void own.whereNull('p.owner');
      if (company !== null) void own.orWhere('p.owner', company);
    })
    .orderByRaw('p.owner nulls first, p.is_shipped desc, lower(p.label)')) as Counted[];
  return rows.map((row) => viewOf(actor, row));
};

export const countedPersona = async (
  knex: Knex,
  id: string,
  company: string | null,
): Promise<Counted | undefined> =>
  (await counted(knex, company).where('p.id', id).first()) as Counted | undefined;

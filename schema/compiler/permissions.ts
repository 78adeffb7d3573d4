import { SEARCH_FIELD } from '../../extensions/domain/kernel/search-field.ts';
import { COMPANY_PLACEHOLDER } from '../../extensions/domain/organisation/grants.ts';
import { SHIPPED_PERSONAS } from '../../extensions/domain/organisation/personas.ts';
import type { ShippedPersona } from '../../extensions/domain/organisation/personas.ts';
import type { Access, Action, CollectionAccess, CollectionDefinition } from '../dsl.ts';
import { hasSearchField } from './search.ts';
import { sectionField } from './sections.ts';

/** What one persona may do with one collection, for any company. */
export type PersonaTemplate = {
  persona: ShippedPersona;
  collection: string;
  action: Action;
  permissions: Record<string, unknown>;
  validation: Record<string, unknown> | null;
  presets: Record<string, unknown> | null;
  fields: readonly string[];
};

const LEVELS: Record<string, readonly Action[]> = {
  none: [],
  read: ['read'],
  edit: ['create', 'read', 'update'],
  full: ['create', 'read', 'update', 'delete'],
};

const actionsOf = (access: CollectionAccess[ShippedPersona]): [Action, Access][] => {
  if (access === undefined) return [];
  if (typeof access === 'string') return (LEVELS[access] ?? []).map((action) => [action, {}]);
  return Object.entries(access).map(([action, rule]) => [
    action as Action,
    rule === true ? {} : rule,
  ]);
};

/** Whether a persona reads every row of a company's in the collection. */
export const readsAll = ({ access }: CollectionDefinition, persona: ShippedPersona): boolean =>
  actionsOf(access[persona]).some(([action, { filter }]) => action === 'read' && !filter);

/** The rule that keeps a row inside its company. */
const companyRule = (collection: CollectionDefinition): Record<string, unknown> | null => {
  if (collection.tenancy === 'company') return { company: { _eq: COMPANY_PLACEHOLDER } };
  return collection.name === 'companies' ? { id: { _eq: COMPANY_PLACEHOLDER } } : null;
};

const both = (
  rule: Record<string, unknown> | null,
  filter: Record<string, unknown> | undefined,
): Record<string, unknown> => {
  if (rule && filter) return { _and: [rule, filter] };
  return rule ?? filter ?? {};
};

/** Sections of the form that hold one of the fields: the Studio locks a section that is not named. */
const sectionsWith = (collection: CollectionDefinition, fields: readonly string[]): string[] => {
  const groups = new Set(fields.flatMap((field) => collection.fields[field]?.group ?? []));
  return (collection.groups ?? [])
    .filter(({ key }) => groups.has(key))
    .map(({ key }) => sectionField(key));
};

/** Nobody finds by a field he may not read: who does not read all of them has no search. */
const searchField = (collection: CollectionDefinition, fields: readonly string[]): string[] =>
  hasSearchField(collection) && collection.searchable?.every((field) => fields.includes(field))
    ? [SEARCH_FIELD]
    : [];

/** The server sets `company` on creation, and it must be allowed to. */
const fieldsOf = (
  action: Action,
  collection: CollectionDefinition,
  { fields }: Access,
): readonly string[] => {
  if (!fields) return ['*'];
  const own = action === 'create' && collection.tenancy === 'company' ? ['company'] : [];
  const more =
    action === 'read' ? searchField(collection, fields) : sectionsWith(collection, fields);
  return [...own, ...fields, ...more];
};

/**
 * There is no company rule in `validation`: Directus joins the validations of all policies with
 * "and", so a member of two companies could write in neither. A hook decides the company of a new
 * row and whether the caller may create there; the database keeps it.
 */
const templateOf = (
  collection: CollectionDefinition,
  persona: ShippedPersona,
  [action, access]: [Action, Access],
): PersonaTemplate => {
  const isCreate = action === 'create';
  return {
    persona,
    collection: collection.name,
    action,
    permissions: isCreate ? {} : both(companyRule(collection), access.filter),
    validation: isCreate ? (access.filter ?? null) : null,
    presets: null,
    fields: fieldsOf(action, collection, access),
  };
};

export const personaTemplatesOf = (model: readonly CollectionDefinition[]): PersonaTemplate[] =>
  model.flatMap((collection) =>
    SHIPPED_PERSONAS.flatMap((persona) =>
      actionsOf(collection.access[persona]).map((entry) => templateOf(collection, persona, entry)),
    ),
  );

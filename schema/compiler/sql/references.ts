import type { CollectionDefinition } from '../../dsl.ts';
import { expandFields } from '../expand.ts';
import type { DerivedObject } from './derived.ts';
import { columns, objectName, quoted } from './names.ts';

export type PlatformReference = {
  column: string;
  to: 'directus_files' | 'directus_users';
  /** A command notes who acted; such a one may be the platform's administrator. */
  isActor: boolean;
  /** Directus writes it at the creation of a row: only a later change is looked at. */
  isStamp: boolean;
};

/** The collection that says who belongs to a company has rules of its own for `user`. */
const isMembership = ({ name }: CollectionDefinition, column: string): boolean =>
  name === 'memberships' && column === 'user';

/** References that carry no company key: files and people stand in tables of Directus. */
export const platformReferences = (collection: CollectionDefinition): PlatformReference[] => {
  if (collection.tenancy !== 'company' && collection.name !== 'companies') return [];
  return expandFields(collection).flatMap(({ name, definition, origin }) => {
    if (definition.kind !== 'reference' || isMembership(collection, name)) return [];
    const { to, special, readonly } = definition;
    // Directus overwrites it at every change.
    if (special === 'user-updated') return [];
    if (to !== 'directus_files' && to !== 'directus_users') return [];
    const isActor = readonly === true;
    return [{ column: name, to, isActor, isStamp: origin === 'stamp' }];
  });
};

const literal = (text: string): string => `'${text}'`;

const checkOf = (
  { name }: CollectionDefinition,
  company: string,
  { column, to, isActor, isStamp }: PlatformReference,
): string => {
  const [next, last] = [`new.${quoted(column)}`, `old.${quoted(column)}`];
  const isNew = `${next} is not null and ${next} is distinct from ${last}`;
  const where = `${literal(name)}, ${literal(column)}`;
  const call =
    to === 'directus_files'
      ? `fieldwright.require_file(${company}, ${next}, ${where})`
      : `fieldwright.require_member(${company}, ${next}, ${where}, ${String(isActor)})`;
  return `if ${isStamp ? `tg_op = 'UPDATE' and ` : ''}${isNew} then perform ${call}; end if;`;
};

/**
 * A trigger that keeps references to files and people inside the company of the row. That of a
 * company itself comes after the row: a file it claims points back at it.
 */
export const referenceGuards = (collection: CollectionDefinition): DerivedObject[] => {
  const references = platformReferences(collection);
  if (references.length === 0) return [];
  const isCompany = collection.name === 'companies';
  const company = isCompany ? 'new."id"' : 'new."company"';
  const name = objectName([collection.name], 'references');
  const checks = references.map((reference) => checkOf(collection, company, reference)).join(' ');
  const table = quoted(collection.name);
  const watched = columns(references.map(({ column }) => column));
  return [
    {
      kind: 'function',
      table: collection.name,
      name,
      create:
        `create or replace function fieldwright.${quoted(name)}() returns trigger language plpgsql as ` +
        `$$ begin ${checks} return new; end $$`,
    },
    {
      kind: 'trigger',
      table: collection.name,
      name: objectName([collection.name], 'references_kept'),
      create:
        `create trigger ${quoted(objectName([collection.name], 'references_kept'))} ` +
        `${isCompany ? 'after' : 'before'} insert or update of ${watched} on ${table} ` +
        `for each row execute function fieldwright.${quoted(name)}()`,
    },
  ];
};

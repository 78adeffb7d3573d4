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
  /** A file that is read by the rights of the row. */
  isHeld: boolean;
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
    const isHeld = definition.readWithRow === true;
    return [{ column: name, to, isActor, isStamp: origin === 'stamp', isHeld }];
  });
};

const literal = (text: string): string => `'${text}'`;

const checkOf = (
  { name }: CollectionDefinition,
  company: string,
  { column, to, isActor, isStamp, isHeld }: PlatformReference,
): string => {
  const [next, last] = [`new.${quoted(column)}`, `old.${quoted(column)}`];
  const isNew = `${next} is not null and ${next} is distinct from ${last}`;
  const where = `${literal(name)}, ${literal(column)}`;
  const call =
    to === 'directus_files'
      ? `fieldwright.require_file(${company}, ${next}, ${where})`
      : `fieldwright.require_member(${company}, ${next}, ${where}, ${String(isActor)})`;
  const hold = isHeld ? ` perform fieldwright.hold_file(${next}, ${literal(name)});` : '';
  return `if ${isStamp ? `tg_op = 'UPDATE' and ` : ''}${isNew} then perform ${call};${hold} end if;`;
};

/**
 * When a guard is asked. A file that a new company claims points back at it, so there the row comes
 * first; else the guard does, which answers for what is missing as for what is foreign.
 */
const eventsOf = (
  isCompany: boolean,
  watched: string,
): readonly [suffix: string, event: string][] =>
  isCompany
    ? [
        ['references_kept', `before update of ${watched}`],
        ['references_given', 'after insert'],
      ]
    : [['references_kept', `before insert or update of ${watched}`]];

/** Triggers that keep references to files and people inside the company of the row. */
export const referenceGuards = (collection: CollectionDefinition): DerivedObject[] => {
  const references = platformReferences(collection);
  if (references.length === 0) return [];
  const isCompany = collection.name === 'companies';
  const company = isCompany ? 'new."id"' : 'new."company"';
  const routine = objectName([collection.name], 'references');
  const checks = references.map((reference) => checkOf(collection, company, reference)).join(' ');
  const watched = columns(references.map(({ column }) => column));
  const triggers = eventsOf(isCompany, watched).map(([suffix, event]): DerivedObject => {
    const name = objectName([collection.name], suffix);
    return {
      kind: 'trigger',
      table: collection.name,
      name,
      create:
        `create trigger ${quoted(name)} ${event} on ${quoted(collection.name)} ` +
        `for each row execute function fieldwright.${quoted(routine)}()`,
    };
  });
  return [
    {
      kind: 'function',
      table: collection.name,
      name: routine,
      create:
        `create or replace function fieldwright.${quoted(routine)}() returns trigger language plpgsql as ` +
        `$$ begin ${checks} return new; end $$`,
    },
    ...triggers,
  ];
};

/** Whether any row points at a file, so that none takes from others what they read. */
export const claimedFunction = (model: readonly CollectionDefinition[]): DerivedObject[] => {
  const places = model.flatMap((collection) =>
    platformReferences(collection)
      .filter(({ to }) => to === 'directus_files')
      .map(
        ({ column }) =>
          `exists (select from ${quoted(collection.name)} where ${quoted(column)} = $1)`,
      ),
  );
  if (places.length === 0) return [];
  return [
    {
      kind: 'function',
      table: 'directus_files',
      name: 'is_claimed',
      create: `create or replace function fieldwright.is_claimed(uuid) returns boolean language sql stable as $$ select ${places.join(' or ')} $$`,
    },
  ];
};

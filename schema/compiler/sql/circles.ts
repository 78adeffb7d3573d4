import type { CollectionDefinition } from '../../dsl.ts';
import type { DerivedObject } from './derived.ts';
import { columns, objectName, quoted } from './names.ts';

type Upwards = { field: string; by: string };

const upwardsOf = ({ fields }: CollectionDefinition): Upwards[] =>
  Object.entries(fields).flatMap(([field, definition]) =>
    definition.kind === 'reference' && definition.upwardsBy !== undefined
      ? [{ field, by: definition.upwardsBy }]
      : [],
  );

const literal = (text: string): string => `'${text}'`;

/**
 * Looks from the row upwards, among the rows of its company as they will be. Changes of one company take
 * turns: two that together would close a circle see one another.
 */
const guard = (
  { name, tenancy }: CollectionDefinition,
  { field, by }: Upwards,
): DerivedObject[] => {
  const routine = objectName([name, field], 'round');
  const trigger = objectName([name, field], 'no_round');
  const [up, key, table] = [quoted(field), quoted(by), quoted(name)];
  const isTenant = tenancy === 'company';
  const ofCompany = (row: string): string => (isTenant ? ` and ${row}.company = new.company` : '');
  const turn = `${literal(`round:${name}:${field}:`)}${isTenant ? ' || new.company' : ''}`;
  const watched = columns([...new Set([field, by])]);
  return [
    {
      kind: 'function',
      table: name,
      name: routine,
      create: `create or replace function fieldwright.${quoted(routine)}() returns trigger language plpgsql as $$
begin
  if new.${up} is null then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(${turn}, 0));
  if exists (
    with recursive above(one) as (
      select new.${up}
      union
      select r.${up} from ${table} r join above on r.${key} = above.one
      where r.${up} is not null and r.id <> new.id${ofCompany('r')}
    ) select from above where one = new.${key}
  ) then
    raise exception 'a row leads back to itself'
      using errcode = '23514', table = ${literal(name)}, column = ${literal(field)},
        constraint = ${literal(`${name}_${field}_round`)};
  end if;
  return new;
end $$`,
    },
    {
      kind: 'trigger',
      table: name,
      name: trigger,
      create:
        `create trigger ${quoted(trigger)} before insert or update of ${watched} on ${table} ` +
        `for each row execute function fieldwright.${quoted(routine)}()`,
    },
  ];
};

/** Triggers that keep a company's rows from leading each other in a circle. */
export const circleGuards = (collection: CollectionDefinition): DerivedObject[] =>
  upwardsOf(collection).flatMap((upwards) => guard(collection, upwards));

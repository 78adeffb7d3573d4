import type { CollectionDefinition } from '../../dsl.ts';
import type { DerivedObject } from './derived.ts';
import { objectName, quoted } from './names.ts';

/** Ends the name of each such constraint; the API tells by it what was wrong. */
export const CHOICE_SUFFIX = 'choice';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * A field whose choices are closed holds one of them, whichever door it was written through. Where
 * an administrator may add choices there is no constraint. What rows hold from before stays allowed,
 * so that an upgrade neither stops nor changes them.
 */
export const choiceConstraints = (collection: CollectionDefinition): DerivedObject[] =>
  Object.entries(collection.fields).flatMap(([field, { choices, allowOther, ...definition }]) => {
    const isText = definition.kind === 'scalar' && definition.type === 'string';
    if (!choices || allowOther || !isText) return [];
    const name = objectName([collection.name, field], CHOICE_SUFFIX);
    const values = choices.map(({ value }) => literal(value)).join(', ');
    const [table, column] = [quoted(collection.name), quoted(field)];
    return [
      {
        kind: 'constraint',
        table: collection.name,
        name,
        create: `do $choice$ begin
          execute format('alter table ${table} add constraint ${quoted(name)} check (${column} = any (%L::text[]))',
            array[${values}]::text[] || array(select distinct ${column}::text from ${table}
              where ${column}::text <> all (array[${values}]::text[])));
        end $choice$`,
      },
    ];
  });

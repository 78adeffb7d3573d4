import type { CollectionDefinition, FieldDefinition } from '../../dsl.ts';
import type { DerivedObject } from './derived.ts';
import { objectName, quoted } from './names.ts';

/** Ends the name of each such constraint; the API tells by it what was wrong. */
const FILLED_SUFFIX = 'filled';

/** A short text that must be there says something: one with choices or a format does already. */
export const isFilled = ({ kind, required, ...rest }: FieldDefinition): boolean =>
  kind === 'scalar' &&
  required === true &&
  'type' in rest &&
  rest.type === 'string' &&
  !rest.choices &&
  !rest.format;

/**
 * A required text is not empty and no row of spaces, whichever door it was written through. Rows of
 * before are not looked at: they are mended when they are next saved.
 */
export const filledConstraints = (collection: CollectionDefinition): DerivedObject[] =>
  Object.entries(collection.fields)
    .filter(([, definition]) => isFilled(definition))
    .map(([field]) => {
      const name = objectName([collection.name, field], FILLED_SUFFIX);
      const [table, column] = [quoted(collection.name), quoted(field)];
      return {
        kind: 'constraint',
        table: collection.name,
        name,
        create: `alter table ${table} add constraint ${quoted(name)} check (${column} ~ '\\S') not valid`,
      };
    });

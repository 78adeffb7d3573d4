import { LINK_PATTERN } from '../../../extensions/domain/kernel/links.ts';
import type { CollectionDefinition } from '../../dsl.ts';
import type { DerivedObject } from './derived.ts';
import { objectName, quoted } from './names.ts';

/** Ends the name of each such constraint; the API tells by it what was wrong. */
export const LINK_SUFFIX = 'link';

/** A field with `format: 'link'` holds nothing else, whichever door it was written through. */
export const linkConstraints = (collection: CollectionDefinition): DerivedObject[] =>
  Object.entries(collection.fields)
    .filter(([, { format }]) => format === 'link')
    .map(([field]) => {
      const name = objectName([collection.name, field], LINK_SUFFIX);
      const [table, column] = [quoted(collection.name), quoted(field)];
      const holds = `${column} ~* '${LINK_PATTERN}' and length(${column}) <= 2000`;
      return {
        kind: 'constraint',
        table: collection.name,
        name,
        create: `update ${table} set ${column} = null where not (${holds});
          alter table ${table} add constraint ${quoted(name)} check (${holds})`,
      };
    });

import type { CollectionDefinition } from '../../dsl.ts';
import { expandFields } from '../expand.ts';
import type { DerivedObject } from './derived.ts';
import { objectName, quoted } from './names.ts';

const ON_DELETE = {
  // Asked at the end of the statement, so that a cascade through another path may pass.
  restrict: () => 'no action',
  cascade: () => 'cascade',
  'set null': (column: string) => `set null (${quoted(column)})`,
} as const;

/** `(company, x) → target(company, id)`: no row can point across companies, whatever the door. */
export const tenancyForeignKeys = (
  collection: CollectionDefinition,
  tenants: ReadonlySet<string>,
): DerivedObject[] => {
  if (collection.tenancy !== 'company') return [];
  return expandFields(collection).flatMap(({ name: column, definition }): DerivedObject[] => {
    if (definition.kind !== 'reference' || !tenants.has(definition.to)) return [];
    const name = objectName([collection.name, 'company', column], 'fkey');
    return [
      {
        kind: 'constraint',
        table: collection.name,
        name,
        create:
          `alter table ${quoted(collection.name)} add constraint ${quoted(name)} ` +
          `foreign key ("company", ${quoted(column)}) ` +
          `references ${quoted(definition.to)} ("company", "id") ` +
          `on delete ${ON_DELETE[definition.onDelete](column)}`,
      },
    ];
  });
};

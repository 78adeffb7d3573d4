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

/** Columns of a collection that lead to another one of the same company. */
const companyReferences = (collection: CollectionDefinition, tenants: ReadonlySet<string>) =>
  collection.tenancy === 'company'
    ? expandFields(collection).flatMap(({ name, definition }) =>
        definition.kind === 'reference' && tenants.has(definition.to)
          ? [{ column: name, ...definition }]
          : [],
      )
    : [];

/** Collections that some column of the same company leads to. */
export const referencedTenants = (
  model: readonly CollectionDefinition[],
  tenants: ReadonlySet<string>,
): ReadonlySet<string> =>
  new Set(
    model.flatMap((collection) => companyReferences(collection, tenants).map(({ to }) => to)),
  );

/** `(company, x) → target(company, id)`: no row can point across companies, whatever the door. */
export const tenancyForeignKeys = (
  collection: CollectionDefinition,
  tenants: ReadonlySet<string>,
): DerivedObject[] =>
  companyReferences(collection, tenants).map(({ column, to, onDelete }) => {
    const name = objectName([collection.name, 'company', column], 'fkey');
    return {
      kind: 'constraint',
      table: collection.name,
      name,
      create:
        `alter table ${quoted(collection.name)} add constraint ${quoted(name)} ` +
        `foreign key ("company", ${quoted(column)}) ` +
        `references ${quoted(to)} ("company", "id") ` +
        `on delete ${ON_DELETE[onDelete](column)}`,
    };
  });

import type { CollectionDefinition, FieldDefinition } from '../dsl.ts';
import type { ExpandedField } from './expand.ts';
import { interfaceOf } from './interfaces.ts';
import { keyed, labelled } from './labels.ts';
import { searchedFields } from './search.ts';
import { sectionField } from './sections.ts';
import type { FieldMeta } from './snapshot.ts';

const specialOf = (field: ExpandedField): string[] | null => {
  const { definition } = field;
  if (field.origin === 'key') return ['uuid'];
  if (definition.kind === 'reference') {
    if (definition.special === 'file') return ['file'];
    return definition.special ? ['m2o', definition.special] : ['m2o'];
  }
  if (definition.type === 'timestamp' && definition.special) return [definition.special];
  const byType: Record<string, string> = {
    boolean: 'cast-boolean',
    json: 'cast-json',
    hash: 'hash',
  };
  const special = byType[definition.type];
  return special ? [special] : null;
};

/** A value that the database or a command fills must not be demanded from the form. */
const isDemanded = (definition: FieldDefinition, origin: ExpandedField['origin']): boolean =>
  origin === 'model' &&
  definition.required === true &&
  !definition.readonly &&
  definition.default === undefined;

const COMPANY_IS_FIXED = [
  {
    name: 'Fixed once the row exists',
    rule: { _and: [{ id: { _nnull: true } }] },
    readonly: true,
    hidden: false,
    options: {},
  },
];

export const fieldMetaOf = (
  collection: CollectionDefinition,
  field: ExpandedField,
  sort: number,
): FieldMeta => {
  const { name, definition, origin } = field;
  const searchable = searchedFields(collection).includes(name);
  return {
    collection: collection.name,
    conditions: origin === 'tenancy' ? COMPANY_IS_FIXED : null,
    ...interfaceOf(definition, origin),
    field: name,
    group: definition.group ? sectionField(definition.group) : null,
    hidden: definition.hidden ?? false,
    note: definition.note === undefined ? null : keyed(definition.note),
    readonly: definition.readonly ?? false,
    required: isDemanded(definition, origin),
    searchable,
    sort,
    special: specialOf(field),
    translations: labelled(definition.label, name),
    validation: null,
    validation_message: null,
    width: definition.width ?? 'half',
  };
};

import { SEARCH_FIELD } from '../../extensions/domain/kernel/search-field.ts';
import { reference, instant, integer, text, user, uuid } from '../dsl.ts';
import type { CollectionDefinition, FieldDefinition } from '../dsl.ts';
import { hasSearchField } from './search.ts';

export type ExpandedField = {
  name: string;
  definition: FieldDefinition;
  /** Written by the platform, not declared in the model file. */
  origin: 'model' | 'key' | 'tenancy' | 'version' | 'stamp' | 'search';
};

const key = (): FieldDefinition =>
  uuid({ required: true, readonly: true, hidden: true, note: 'Identifier of the row.' });

const company = (): FieldDefinition =>
  reference('companies', {
    required: true,
    note: 'Company the row belongs to; set by the server.',
    width: 'half',
  });

const version = (): FieldDefinition =>
  integer({
    required: true,
    default: 1,
    readonly: true,
    hidden: true,
    note: 'Raised by the database at every change; sent back as If-Match.',
  });

const stamps = (): [string, FieldDefinition][] => [
  [
    'created_at',
    instant({ special: 'date-created', required: true, default: 'now()', ...technical('Added.') }),
  ],
  ['created_by', user({ special: 'user-created', ...technical('Who added the row.') })],
  ['updated_at', instant({ special: 'date-updated', ...technical('Last changed.') })],
  ['updated_by', user({ special: 'user-updated', ...technical('Who changed the row last.') })],
];

const technical = (note: string) =>
  ({ readonly: true, hidden: true, width: 'half', note }) as const;

const searchText = ({ searchable = [] }: CollectionDefinition): FieldDefinition =>
  text(technical(`What the search looks into, written by the database: ${searchable.join(', ')}.`));

/** All fields of a collection in the order of their columns, the platform's own included. */
export const expandFields = (collection: CollectionDefinition): ExpandedField[] => {
  const fields: ExpandedField[] = [{ name: 'id', definition: key(), origin: 'key' }];
  if (collection.tenancy === 'company') {
    fields.push({ name: 'company', definition: company(), origin: 'tenancy' });
  }
  for (const [name, definition] of Object.entries(collection.fields)) {
    fields.push({ name, definition, origin: 'model' });
  }
  if (collection.versioned) {
    fields.push({ name: 'version', definition: version(), origin: 'version' });
  }
  if (collection.stamps !== false) {
    for (const [name, definition] of stamps()) fields.push({ name, definition, origin: 'stamp' });
  }
  if (hasSearchField(collection)) {
    fields.push({ name: SEARCH_FIELD, definition: searchText(collection), origin: 'search' });
  }
  return fields;
};

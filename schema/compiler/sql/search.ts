import type { CollectionDefinition } from '../../dsl.ts';
import { SEARCH_FIELD } from '../../../extensions/domain/kernel/search-field.ts';
import { hasSearchField, searchedFields } from '../search.ts';
import type { DerivedObject } from './derived.ts';
import { columns, objectName, quoted } from './names.ts';

/** The worker merges every few seconds; until then a batch of many rows need not. */
const PENDING_KIB = 16_384;

/**
 * Directus searches by `lower(column) like '%word%'`. The index is on that expression: one on the
 * bare column would be taken for `is_indexed` and dropped by the next apply.
 */
const searchIndexes = (collection: CollectionDefinition): DerivedObject[] =>
  searchedFields(collection).map((field) => {
    const name = objectName([collection.name, field], 'trgm');
    return {
      kind: 'index',
      table: collection.name,
      name,
      create:
        `create index ${quoted(name)} on ${quoted(collection.name)} ` +
        `using gin (lower(${quoted(field)}) gin_trgm_ops) with (gin_pending_list_limit = ${PENDING_KIB})`,
    };
  });

/** A line for each field, so that no word is found across two. */
const joined = (fields: readonly string[], row: string): string =>
  `lower(concat_ws(chr(10), ${fields.map((field) => `${row}${quoted(field)}`).join(', ')}))`;

const fillFunction = (collection: CollectionDefinition): DerivedObject => {
  const name = objectName([collection.name], SEARCH_FIELD);
  return {
    kind: 'function',
    table: collection.name,
    name,
    create:
      `create or replace function fieldwright.${quoted(name)}() returns trigger language plpgsql as ` +
      `$$ begin new.${quoted(SEARCH_FIELD)} := ${joined(collection.searchable ?? [], 'new.')}; return new; end $$`,
  };
};

/**
 * After the triggers that number a row: triggers run in the order of their names. Rows that were
 * there before are filled without a new version or stamp.
 */
const fillTrigger = (collection: CollectionDefinition): DerivedObject => {
  const fields = collection.searchable ?? [];
  const name = objectName(['zz', collection.name], SEARCH_FIELD);
  const routine = `fieldwright.${quoted(objectName([collection.name], SEARCH_FIELD))}()`;
  const table = quoted(collection.name);
  return {
    kind: 'trigger',
    table: collection.name,
    name,
    create:
      `create trigger ${quoted(name)} before insert or update of ${columns([...fields, SEARCH_FIELD])} ` +
      `on ${table} for each row execute function ${routine}; ` +
      `select fieldwright.fill_silently('${collection.name}', '${SEARCH_FIELD}', $$${joined(fields, '')}$$)`,
  };
};

/** Column, trigger and index of what people search for. */
export const searchObjects = (collection: CollectionDefinition): DerivedObject[] => [
  ...(hasSearchField(collection) ? [fillFunction(collection), fillTrigger(collection)] : []),
  ...searchIndexes(collection),
];

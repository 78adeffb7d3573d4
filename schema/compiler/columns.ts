import type { CollectionDefinition, FieldDefinition } from '../dsl.ts';
import type { ExpandedField } from './expand.ts';
import type { Column } from './snapshot.ts';

type Kind = { type: string; data_type: string };

const KINDS: Record<string, Kind> = {
  uuid: { type: 'uuid', data_type: 'uuid' },
  string: { type: 'string', data_type: 'character varying' },
  text: { type: 'text', data_type: 'text' },
  hash: { type: 'hash', data_type: 'character varying' },
  boolean: { type: 'boolean', data_type: 'boolean' },
  integer: { type: 'integer', data_type: 'integer' },
  bigInteger: { type: 'bigInteger', data_type: 'bigint' },
  decimal: { type: 'decimal', data_type: 'numeric' },
  date: { type: 'date', data_type: 'date' },
  time: { type: 'time', data_type: 'time without time zone' },
  timestamp: { type: 'timestamp', data_type: 'timestamp with time zone' },
  json: { type: 'json', data_type: 'json' },
};

/** Precision and scale as PostgreSQL reports them. */
const NUMERIC: Record<string, [number, number]> = { integer: [32, 0], bigInteger: [64, 0] };

export const typeOf = (definition: FieldDefinition): Kind => {
  const kind = KINDS[definition.kind === 'reference' ? 'uuid' : definition.type];
  if (!kind) throw new Error(`No column type for ${JSON.stringify(definition)}`);
  return kind;
};

const numericOf = (definition: FieldDefinition): [number | null, number | null] => {
  if (definition.kind === 'reference') return [null, null];
  if (definition.type === 'decimal') return [definition.precision, definition.scale];
  return NUMERIC[definition.type] ?? [null, null];
};

const lengthOf = (definition: FieldDefinition): number | null => {
  if (definition.kind === 'reference') return null;
  if (definition.type === 'string') return definition.length;
  return definition.type === 'hash' ? 255 : null;
};

const defaultOf = ({ name, definition, origin }: ExpandedField): unknown => {
  if (origin === 'key' && name === 'id') return 'gen_random_uuid()';
  if (definition.default === 'now()') return 'CURRENT_TIMESTAMP';
  return definition.default ?? null;
};

export const columnOf = (collection: CollectionDefinition, field: ExpandedField): Column => {
  const { name, definition } = field;
  const isKey = field.origin === 'key';
  const [numeric_precision, numeric_scale] = numericOf(definition);
  return {
    name,
    table: collection.name,
    data_type: typeOf(definition).data_type,
    default_value: defaultOf(field),
    max_length: lengthOf(definition),
    numeric_precision,
    numeric_scale,
    is_nullable: !isKey && !definition.required,
    is_unique: isKey || definition.unique === true,
    is_indexed: !isKey && definition.indexed === true,
    is_primary_key: isKey,
    is_generated: false,
    generation_expression: null,
    has_auto_increment: false,
    foreign_key_table: definition.kind === 'reference' ? definition.to : null,
    foreign_key_column: definition.kind === 'reference' ? 'id' : null,
  };
};

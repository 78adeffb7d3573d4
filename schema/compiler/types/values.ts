import type { FieldDefinition } from '../../dsl.ts';

const literals = (definition: FieldDefinition): string | undefined => {
  if (!definition.choices || definition.choices.length === 0) return undefined;
  const values = definition.choices.map(({ value }) => `'${value}'`).join(' | ');
  // Keeps the known values in completion while any other text is accepted.
  return definition.allowOther ? `${values} | (string & {})` : values;
};

type Names = Record<string, string>;

/** As node-postgres gives a value to knex. */
export const ROW_TYPES: Names = {
  uuid: 'string',
  string: 'string',
  text: 'string',
  hash: 'string',
  boolean: 'boolean',
  integer: 'number',
  bigInteger: 'BigInteger',
  decimal: 'Decimal',
  date: 'CalendarDate',
  time: 'string',
  timestamp: 'Instant',
  json: 'Json',
};

/** As the REST interface gives a value to the SDK, in the SDK's own words. */
export const SDK_TYPES: Names = {
  ...ROW_TYPES,
  bigInteger: 'string',
  decimal: 'string',
  date: 'string',
  timestamp: "'datetime'",
  json: "'json'",
};

/** The type of a value that is there; a nullable column adds `| null`. */
export const valueType = (definition: FieldDefinition, names: Names): string => {
  if (definition.kind === 'reference') return 'string';
  if (definition.type === 'json') return names['json'] ?? 'unknown';
  return literals(definition) ?? names[definition.type] ?? 'unknown';
};

export const isNullable = (definition: FieldDefinition): boolean => definition.required !== true;

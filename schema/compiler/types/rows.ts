import type { CollectionDefinition } from '../../dsl.ts';
import { expandFields } from '../expand.ts';
import { pascal } from '../labels.ts';
import { isNullable, ROW_TYPES, valueType } from './values.ts';

const HEADER = `// Written by \`npm run schema:generate\` from schema/model. Do not edit.

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
/** \`timestamptz\`, as node-postgres gives it. */
export type Instant = Date;
/** \`date\`, as node-postgres gives it: midnight of the process's own time zone. */
export type CalendarDate = Date;
/** \`bigint\` arrives as text, for it may exceed what a number holds exactly. */
export type BigInteger = string;
/** \`numeric\` arrives as text, for the same reason. */
export type Decimal = string;
`;

export const rowTypeName = ({ singular }: CollectionDefinition): string => `${pascal(singular)}Row`;

const rowType = (collection: CollectionDefinition): string => {
  const fields = expandFields(collection).flatMap(({ name, definition }) => {
    const nullable = isNullable(definition) ? ' | null' : '';
    const note = definition.note ? [`  /** ${definition.note} */`] : [];
    return [...note, `  ${name}: ${valueType(definition, ROW_TYPES)}${nullable};`];
  });
  return [
    `/** ${collection.note} */`,
    `export type ${rowTypeName(collection)} = {`,
    ...fields,
    '};',
  ].join('\n');
};

/** One type per collection for knex, and \`Rows\` from the name of a table to its row. */
export const rowTypes = (model: readonly CollectionDefinition[]): string => {
  const index = model.map((collection) => `  ${collection.name}: ${rowTypeName(collection)};`);
  return [
    HEADER,
    ...model.map((collection) => `${rowType(collection)}\n`),
    `/** Row types by table. */\nexport type Rows = {\n${index.join('\n')}\n};\n`,
  ].join('\n');
};

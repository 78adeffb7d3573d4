import type { ColumnLimit } from '../../../extensions/domain/kernel/column-value.ts';
import type { CollectionDefinition, FieldDefinition } from '../../dsl.ts';
import { columnOf } from '../columns.ts';
import { isFilled } from '../sql/filled.ts';
import { expandFields, type ExpandedField } from '../expand.ts';

const HEADER = `// Written by \`npm run schema:generate\` from schema/model. Do not edit.
import type { ColumnLimit } from '../column-value.ts';

/** What each column of the model can hold, by collection and field. */
export const COLUMN_LIMITS: Readonly<Record<string, Readonly<Record<string, ColumnLimit>>>> = {
`;

const choicesOf = ({ choices, allowOther }: FieldDefinition): readonly string[] | undefined =>
  choices && choices.length > 0 && !allowOther ? choices.map(({ value }) => value) : undefined;

export const columnLimit = (
  collection: CollectionDefinition,
  field: ExpandedField,
): ColumnLimit => {
  const { definition } = field;
  if (definition.kind === 'reference') return { type: 'uuid', to: definition.to };
  const { max_length, numeric_precision, numeric_scale } = columnOf(collection, field);
  const isDecimal = definition.type === 'decimal';
  const limit: ColumnLimit = {
    type: definition.type,
    maxLength: max_length ?? undefined,
    precision: isDecimal ? (numeric_precision ?? undefined) : undefined,
    scale: isDecimal ? (numeric_scale ?? undefined) : undefined,
    choices: definition.type === 'json' ? undefined : choicesOf(definition),
    format: definition.format,
    shape: definition.shape,
    isFilled: isFilled(definition) || undefined,
  };
  return limit;
};

const lines = (collection: CollectionDefinition): string =>
  expandFields(collection)
    .map((field) => `    ${field.name}: ${JSON.stringify(columnLimit(collection, field))},\n`)
    .join('');

/** The limits of the database as a table that needs no compiler where it is used. */
export const columnLimits = (model: readonly CollectionDefinition[]): string =>
  `${HEADER}${model.map((each) => `  ${each.name}: {\n${lines(each)}  },\n`).join('')}};\n`;

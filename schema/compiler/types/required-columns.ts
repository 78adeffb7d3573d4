import type { CollectionDefinition } from '../../dsl.ts';
import { expandFields } from '../expand.ts';
import { isNullable } from './values.ts';

const HEADER = `// Written by \`npm run schema:generate\` from schema/model. Do not edit.

/** Columns that always hold a value, by collection. */
export const REQUIRED_COLUMNS: Readonly<Record<string, readonly string[]>> = {
`;

/** What a row is never without, as a table that needs no compiler where it is used. */
export const requiredColumns = (model: readonly CollectionDefinition[]): string => {
  const lines = model.map((collection) => {
    const names = expandFields(collection)
      .filter(({ definition }) => !isNullable(definition))
      .map(({ name }) => name);
    return `  ${collection.name}: ${JSON.stringify(names)},\n`;
  });
  return `${HEADER}${lines.join('')}};\n`;
};

import type { CollectionDefinition, FieldDefinition } from '../../dsl.ts';
import { expandFields } from '../expand.ts';
import { pascal } from '../labels.ts';
import { isNullable, SDK_TYPES, valueType } from './values.ts';

const HEADER = `// Written by \`npm run schema:generate\` from schema/model. Do not edit.
import type { DirectusFile, DirectusUser } from '@directus/sdk';
`;

const SYSTEM: Record<string, string> = {
  directus_users: 'DirectusUser<Schema>',
  directus_files: 'DirectusFile<Schema>',
};

const typeName = ({ singular }: CollectionDefinition): string => pascal(singular);

const sdkType = (definition: FieldDefinition, names: ReadonlyMap<string, string>): string => {
  if (definition.kind !== 'reference') return valueType(definition, SDK_TYPES);
  const target = names.get(definition.to) ?? SYSTEM[definition.to];
  return target ? `string | ${target}` : 'string';
};

const collectionType = (
  collection: CollectionDefinition,
  names: ReadonlyMap<string, string>,
): string => {
  const fields = expandFields(collection).map(({ name, definition }) => {
    const nullable = isNullable(definition) ? ' | null' : '';
    return `  ${name}: ${sdkType(definition, names)}${nullable};`;
  });
  return `export type ${typeName(collection)} = {\n${fields.join('\n')}\n};\n`;
};

/** What `createDirectus<Schema>()` of the SDK wants to know. */
export const sdkSchema = (model: readonly CollectionDefinition[]): string => {
  const names = new Map(model.map((collection) => [collection.name, typeName(collection)]));
  const index = model.map((collection) => `  ${collection.name}: ${typeName(collection)}[];`);
  return [
    HEADER,
    ...model.map((collection) => collectionType(collection, names)),
    `export type Schema = {\n${index.join('\n')}\n};\n`,
  ].join('\n');
};

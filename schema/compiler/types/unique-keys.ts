import type { CollectionDefinition } from '../../dsl.ts';
import { expandFields } from '../expand.ts';
import { labelled } from '../labels.ts';
import { uniqueName } from '../sql/unique.ts';

const HEADER = `// Written by \`npm run schema:generate\` from schema/model. Do not edit.

type Label = { name: string; translations: { ms?: string; fr?: string } };

/** What no two rows may share, by the name of its constraint: the fields, and what they are called. */
export const UNIQUE_KEYS: Readonly<
  Record<string, { fields: readonly string[]; labels: readonly Label[] }>
> = {
`;

/** Directus' name for the constraint of a field that is unique by itself. */
const ownName = (collection: string, field: string): string => `${collection}_${field}_unique`;

const keysOf = (collection: CollectionDefinition): [name: string, fields: string[]][] => [
  ...(collection.unique ?? []).map((key): [string, string[]] => [
    uniqueName(collection.name, key),
    key.filter((field) => field !== 'company'),
  ]),
  ...expandFields(collection)
    .filter(({ definition }) => definition.unique === true)
    .map(({ name }): [string, string[]] => [ownName(collection.name, name), [name]]),
];

const labelOf = (collection: CollectionDefinition, field: string) => {
  const [english, ...others] = labelled(collection.fields[field]?.label, field);
  const translations = Object.fromEntries(
    others.map(({ language, translation }) => [language.slice(0, 2), translation]),
  );
  return { name: english?.translation ?? field, translations };
};

/** What a refusal needs to name the fields of a row that is there already. */
export const uniqueKeys = (model: readonly CollectionDefinition[]): string => {
  const lines = model.flatMap((collection) =>
    keysOf(collection).map(
      ([name, fields]) =>
        `  ${name}: ${JSON.stringify({ fields, labels: fields.map((field) => labelOf(collection, field)) })},\n`,
    ),
  );
  return `${HEADER}${lines.join('')}};\n`;
};

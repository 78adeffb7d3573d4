import type { CollectionDefinition } from '../../dsl.ts';
import { expandFields } from '../expand.ts';

const GENERATED = '<!-- Written by `npm run schema:generate` from schema/model. Do not edit. -->';

type Reference = { from: string; field: string; to: string; required: boolean };

const referencesOf = (collection: CollectionDefinition): Reference[] =>
  Object.entries(collection.fields).flatMap(([field, definition]) =>
    definition.kind === 'reference' && !definition.to.startsWith('directus_')
      ? [
          {
            from: collection.name,
            field,
            to: definition.to,
            required: definition.required === true,
          },
        ]
      : [],
  );

const line = ({ from, field, to, required }: Reference): string =>
  `  ${to} ${required ? '||' : '|o'}--o{ ${from} : ${field}`;

/** Names and keys only: the fields are on the pages. */
const entity = (collection: CollectionDefinition): string[] => {
  const keys = new Set((collection.unique ?? []).flat());
  const shown = expandFields(collection).filter(
    ({ name, origin, definition }) =>
      origin === 'key' || (origin === 'model' && (keys.has(name) || definition.unique)),
  );
  const attributes = shown
    .filter(({ definition }) => definition.kind === 'scalar')
    .map(({ name, definition, origin }) => {
      const type = definition.kind === 'scalar' ? definition.type : 'uuid';
      return `    ${type} ${name} ${origin === 'key' ? 'PK' : 'UK'}`;
    });
  return [`  ${collection.name} {`, ...attributes, '  }'];
};

const diagram = (lines: readonly string[]): string[] => [
  '```mermaid',
  'erDiagram',
  ...lines,
  '```',
];

/** One diagram per domain with what it points at, and the company left out: every row has one. */
export const erdPage = (model: readonly CollectionDefinition[]): string => {
  const domains = [...new Set(model.map(({ domain }) => domain))];
  const blocks = domains.flatMap((domain) => {
    const own = model.filter((collection) => collection.domain === domain);
    const references = own.flatMap(referencesOf);
    return ['', `## ${domain}`, '', ...diagram([...own.flatMap(entity), ...references.map(line)])];
  });
  return [
    GENERATED,
    '# Entity diagrams',
    '',
    'Keys and references by domain; every tenant row also points at its company. The fields are on the [pages](README.md).',
    ...blocks,
    '',
  ].join('\n');
};

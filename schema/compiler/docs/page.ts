import type { CollectionDefinition } from '../../dsl.ts';
import { kindsOf } from '../events.ts';
import { accessTable } from './access-table.ts';
import { fieldTable } from './field-table.ts';

const GENERATED = '<!-- Written by `npm run schema:generate` from schema/model. Do not edit. -->';

const rulesOf = (collection: CollectionDefinition): string[] => [
  collection.tenancy === 'company'
    ? '- Every row belongs to one company; references between companies are refused by the database.'
    : '- One set of rows for the whole installation.',
  ...(collection.versioned
    ? ['- `version` rises with every change; a stale `If-Match` is refused.']
    : []),
  ...(collection.appendOnly
    ? ['- Append only: the database refuses to change or delete a row.']
    : []),
  ...(collection.unique ?? []).map((key) => `- Unique together: ${key.map(code).join(', ')}.`),
  ...(collection.searchable?.length
    ? [`- The search looks into ${collection.searchable.map(code).join(', ')}.`]
    : []),
];

const code = (name: string): string => `\`${name}\``;

const eventsOf = (collection: CollectionDefinition): string[] => {
  const kinds = kindsOf(collection);
  return kinds.length === 0 ? [] : [`${kinds.map(code).join(', ')}.`];
};

const pointingHere = (
  collection: CollectionDefinition,
  model: readonly CollectionDefinition[],
): string[] =>
  model.flatMap((other) =>
    Object.entries(other.fields).flatMap(([field, definition]) =>
      definition.kind === 'reference' && definition.to === collection.name
        ? [`- [${other.name}](${other.name}.md)\`.${field}\``]
        : [],
    ),
  );

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];

/** The page of one collection: what a row is, its fields, its rules, who may touch it. */
export const collectionPage = (
  collection: CollectionDefinition,
  model: readonly CollectionDefinition[],
): string =>
  [
    GENERATED,
    `# ${collection.label}`,
    '',
    collection.note,
    '',
    `Collection \`${collection.name}\` · domain ${collection.domain} · [diagram](erd.md#${collection.domain})`,
    ...section('Fields', fieldTable(collection, new Set(model.map(({ name }) => name)))),
    ...section('Rules of the database', rulesOf(collection)),
    ...section('Domain events', eventsOf(collection)),
    ...section('Pointed at by', pointingHere(collection, model)),
    ...section('Access through Directus', accessTable(collection)),
    '',
  ].join('\n');

/** The list of all pages, by domain. */
export const indexPage = (model: readonly CollectionDefinition[]): string => {
  const domains = [...new Set(model.map(({ domain }) => domain))];
  return [
    GENERATED,
    '# Model',
    '',
    `${model.length} collections. How they are written, changed and applied: [the model](../architecture/model.md). [Diagram](erd.md).`,
    ...domains.flatMap((domain) =>
      section(
        domain,
        model
          .filter((collection) => collection.domain === domain)
          .map(({ name, note }) => `- [${name}](${name}.md): ${note}`),
      ),
    ),
    '',
  ].join('\n');
};

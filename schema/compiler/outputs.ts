import type { CollectionDefinition } from '../dsl.ts';
import { compileModel } from './compile.ts';
import type { Fragment } from './snapshot.ts';
import { erdPage } from './docs/erd.ts';
import { collectionPage, indexPage } from './docs/page.ts';
import { columnLimits } from './types/column-limits.ts';
import { modelFacts } from './types/model-facts.ts';
import { eventKinds } from './types/event-kinds.ts';
import { requiredColumns } from './types/required-columns.ts';
import { rowTypes } from './types/rows.ts';
import { sdkSchema } from './types/sdk-schema.ts';
import { sensitiveFields } from './types/sensitive-fields.ts';
import { uniqueKeys } from './types/unique-keys.ts';

/** One entry per line: a change shows as the lines of what changed. */
const lines = (entries: readonly unknown[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;

const snapshotJson = ({ collections, fields, relations }: Fragment): string =>
  `{"collections":${lines(collections)},\n"fields":${lines(fields)},\n"relations":${lines(relations)}}\n`;

/** Every generated file by its path from the root of the repository. */
export const generatedFiles = (model: readonly CollectionDefinition[]): Map<string, string> => {
  const { fragment, derived, templates } = compileModel(model);
  return new Map([
    ['schema/generated/snapshot.json', snapshotJson(fragment)],
    ['schema/generated/derived.sql', `${derived.map(({ create }) => `${create};`).join('\n')}\n`],
    ['schema/generated/permissions.json', `${lines(templates)}\n`],
    ['schema/generated/rows.ts', rowTypes(model)],
    ['packages/client/src/generated/sdk-schema.ts', sdkSchema(model)],
    ['extensions/domain/kernel/generated/column-limits.ts', columnLimits(model)],
    ['extensions/domain/kernel/generated/required-columns.ts', requiredColumns(model)],
    ['extensions/domain/kernel/generated/model-facts.ts', modelFacts(model)],
    ['extensions/domain/kernel/generated/event-kinds.ts', eventKinds(model)],
    ['extensions/domain/kernel/generated/sensitive-fields.ts', sensitiveFields(model)],
    ['extensions/domain/kernel/generated/unique-keys.ts', uniqueKeys(model)],
    ['docs/model/README.md', indexPage(model)],
    ['docs/model/erd.md', erdPage(model)],
    ...model.map((collection): [string, string] => [
      `docs/model/${collection.name}.md`,
      collectionPage(collection, model),
    ]),
  ]);
};

/** Folders in which a file that is not generated any more is removed. */
export const GENERATED_FOLDERS = [
  'schema/generated',
  'extensions/domain/kernel/generated',
  'docs/model',
] as const;

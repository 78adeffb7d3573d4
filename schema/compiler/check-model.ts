import type { CollectionDefinition } from '../dsl.ts';
import { OFFICE } from '../model/access.ts';
import { wordsOf } from './events.ts';
import { expandFields } from './expand.ts';
import { readsAll } from './permissions.ts';

const SYSTEM = new Set(['directus_users', 'directus_files', 'directus_folders']);
const NAME = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/** What is wrong with a model, one sentence each, naming collection and field; empty when sound. */
export const checkModel = (model: readonly CollectionDefinition[]): string[] => {
  const names = new Set(model.map(({ name }) => name));
  const repeated = model
    .map(({ name }) => name)
    .filter((name, index, all) => all.indexOf(name) !== index);
  return [
    ...repeated.map((name) => `${name}: defined twice`),
    ...model.flatMap((collection) => [
      ...checkNames(collection),
      ...checkReferences(collection, names),
      ...checkKeys(collection),
      ...checkGroups(collection),
      ...checkLinks(collection),
      ...checkUpwards(collection),
      ...checkSensitive(collection),
      ...checkFiles(collection),
      ...checkEvents(collection),
    ]),
  ];
};

const checkNames = (collection: CollectionDefinition): string[] => {
  const fields = expandFields(collection).map(({ name }) => name);
  const twice = fields.filter((name, index) => fields.indexOf(name) !== index);
  const wrong = [collection.name, ...fields].filter((name) => !NAME.test(name));
  const customers = [collection.name, ...fields].filter((name) => name.startsWith('x_'));
  return [
    ...twice.map((name) => `${collection.name}.${name}: the platform adds a field by this name`),
    ...wrong.map((name) => `${collection.name}: "${name}" is not snake_case`),
    ...customers.map(
      (name) => `${collection.name}: "${name}" begins with x_, which is the customers'`,
    ),
  ];
};

const checkReferences = (collection: CollectionDefinition, names: ReadonlySet<string>): string[] =>
  Object.entries(collection.fields).flatMap(([field, definition]) => {
    if (definition.kind !== 'reference') return [];
    const problems: string[] = [];
    if (!names.has(definition.to) && !SYSTEM.has(definition.to)) {
      problems.push(
        `${collection.name}.${field}: points at ${definition.to}, which does not exist`,
      );
    }
    if (definition.required && definition.onDelete === 'set null') {
      problems.push(`${collection.name}.${field}: required, yet set to null when its target goes`);
    }
    return problems;
  });

const checkKeys = (collection: CollectionDefinition): string[] => {
  const fields = new Set(expandFields(collection).map(({ name }) => name));
  const composite = [...(collection.unique ?? []), ...(collection.indexes ?? [])];
  const keys = [...composite, collection.searchable ?? []].flat();
  return [
    ...composite
      .filter((key) => key.length < 2)
      .map((key) => `${collection.name}: key (${key.join(', ')}) needs two columns at least`),
    ...keys
      .filter((name) => !fields.has(name))
      .map((name) => `${collection.name}: a key or the search names ${name}, which is no field`),
  ];
};

/** What `by` points at, or the row itself. */
const targetOf = ({ name, fields }: CollectionDefinition, by: string): string | undefined => {
  const field = fields[by];
  if (by === 'id') return name;
  return field?.kind === 'reference' ? field.to : undefined;
};

/** What only commands write needs no guard: they make each row after those that it points at. */
const checkUpwards = (collection: CollectionDefinition): string[] =>
  Object.entries(collection.fields).flatMap(([field, definition]) => {
    if (definition.kind !== 'reference') return [];
    const { to, upwardsBy: by, readonly } = definition;
    if (by === undefined)
      return to === collection.name && !readonly
        ? [`${collection.name}.${field}: leads to its own collection; say upwardsBy: 'id'`]
        : [];
    return targetOf(collection, by) === to
      ? []
      : [`${collection.name}.${field}: upwardsBy names "${by}", which does not point at ${to}`];
  });

/** Where some of the office do not read the rows, it is said whether they read the files. */
const checkFiles = (collection: CollectionDefinition): string[] => {
  const isForAll = OFFICE.every((persona) => readsAll(collection, persona));
  if (collection.tenancy !== 'company' || isForAll) return [];
  return Object.entries(collection.fields).flatMap(([field, definition]) =>
    definition.kind === 'reference' &&
    definition.to === 'directus_files' &&
    definition.readWithRow === undefined
      ? [`${collection.name}.${field}: say readWithRow, for not all of the office reads the rows`]
      : [],
  );
};

const SENSITIVE_NAME =
  /(?:^|_)(?:account_number|account_no|iban|password|secret|token|token_hash|pin|card_number)$/;

/** A value by such a name is marked, kept out of events, or its collection has none. */
const checkSensitive = (collection: CollectionDefinition): string[] => {
  const words = wordsOf(collection);
  if (!words) return [];
  return Object.entries(collection.fields).flatMap(([field, definition]) => {
    const isText = definition.kind === 'scalar' && ['text', 'string'].includes(definition.type);
    const isKept = definition.sensitive === true || words.omit?.includes(field) === true;
    return isText && !isKept && SENSITIVE_NAME.test(field)
      ? [`${collection.name}.${field}: mark it as sensitive, or leave it out of the events`]
      : [];
  });
};

const LINK_NAME = /(?:^|_)(?:url|uri|link|href|website|homepage)$/;

const checkLinks = (collection: CollectionDefinition): string[] =>
  Object.entries(collection.fields).flatMap(([field, definition]) => {
    const isText = definition.kind === 'scalar' && ['text', 'string'].includes(definition.type);
    if (definition.format === 'link')
      return isText ? [] : [`${collection.name}.${field}: only a text can be a link`];
    return isText && LINK_NAME.test(field)
      ? [`${collection.name}.${field}: a link must be declared by link()`]
      : [];
  });

const checkGroups = (collection: CollectionDefinition): string[] => {
  const groups = new Set((collection.groups ?? []).map(({ key }) => key));
  return Object.entries(collection.fields)
    .filter(([, { group }]) => group !== undefined && !groups.has(group))
    .map(([field, { group }]) => `${collection.name}.${field}: group ${group} is not declared`);
};

const checkEvents = (collection: CollectionDefinition): string[] => {
  const { named = [], omit = [] } = wordsOf(collection) ?? {};
  return [...named.map(({ field }) => field), ...omit]
    .filter((field) => !(field in collection.fields))
    .map((field) => `${collection.name}: its events name "${field}", which is no field`);
};

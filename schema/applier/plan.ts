import type { CompiledModel } from '../compiler/compile.ts';
import type { Retired } from '../retired.ts';
import type { SchemaSource } from './schema-source.ts';
import type { Db } from './database.ts';
import { planDerived } from './derived-objects.ts';
import type { DirectusAdapter } from './directus-adapter.ts';
import type { Manifest } from './manifest.ts';
import { pendingMigrations } from './migrations.ts';
import { SHIPPED } from '../../seeds/reference/personas.ts';
import { planTemplates } from './persona-templates.ts';
import type { TemplatePlan } from './persona-templates.ts';
import { planPersonas } from './personas.ts';
import type { PersonaPlan } from './personas.ts';
import { planTranslations } from './translations.ts';
import type { TranslationPlan } from './translations.ts';
import { changedRoutines } from './routines.ts';
import { planStructure } from './structure.ts';
import type { StructurePlan } from './structure.ts';
import { describeDiff, describeNote } from './words.ts';

export type Plan = {
  structure: StructurePlan;
  personas: PersonaPlan;
  templates: TemplatePlan;
  translations: TranslationPlan;
  /** Names of what this run deletes: collections, and fields as `collection.field`. */
  deleted: ReadonlySet<string>;
  lines: string[];
};

type Input = {
  db: Db;
  directus: DirectusAdapter;
  source: SchemaSource;
  compiled: CompiledModel;
  base: Manifest;
  deletable: Retired;
};

/** What an apply would do, found out without changing anything. */
export const planApply = async (input: Input): Promise<Plan> => {
  const { db, directus, source, compiled, base, deletable } = input;
  const migrations = await pendingMigrations(db, source.migrations);
  const routines = await changedRoutines(db, source.routines);
  const derived = await planDerived(db, compiled.derived);
  const templates = await planTemplates(db, base.templates, compiled.templates);
  const personas = await planPersonas(db, base.personas ?? [], SHIPPED);
  const translations = await planTranslations(db, base.translations ?? [], compiled.translations);
  const structure = await planStructure({
    directus,
    base: base.fragment,
    ours: compiled.fragment,
    deletable,
  });
  const deleted = structure.notes.filter(({ kind }) => kind === 'deleted');
  return {
    structure,
    personas,
    templates,
    translations,
    deleted: new Set(deleted.map(({ subject }) => subject)),
    lines: [
      ...migrations.map(({ name, phase }) => `> run migration ${name} (${phase} the structure)`),
      ...describeDiff(structure.diff),
      ...structure.notes.map(describeNote),
      ...derived.drop.map(({ kind, name, table }) => `- drop ${kind} ${name} of ${table}`),
      ...derived.create.map(({ kind, name, table }) => `+ add ${kind} ${name} to ${table}`),
      ...routines.map(({ name }) => `> run routine ${name}`),
      ...describePersonas(personas),
      ...describeTemplates(templates),
      ...describeTranslations(translations),
    ],
  };
};

const describePersonas = ({ upsert, kept }: PersonaPlan): string[] => [
  ...upsert.map(({ code }) => `> write persona ${code}`),
  ...kept.map(({ code }) => `= keep persona ${code}: it was changed here`),
];

const describeTemplates = ({ upsert, remove, kept }: TemplatePlan): string[] => [
  ...(upsert.length > 0 ? [`> write ${upsert.length} permission templates`] : []),
  ...(remove.length > 0 ? [`- remove ${remove.length} permission templates`] : []),
  ...kept.map(
    ({ collection, action, persona }) =>
      `= keep permission template ${collection}.${action} of ${persona}: it was changed or removed here`,
  ),
];

const describeTranslations = ({ upsert, remove, kept }: TranslationPlan): string[] => [
  ...(upsert.length > 0 ? [`> write ${upsert.length} translations`] : []),
  ...(remove.length > 0 ? [`- remove ${remove.length} translations`] : []),
  ...kept.map(
    ({ key, language }) =>
      `= keep translation "${key}" (${language}): it was changed or removed here`,
  ),
];

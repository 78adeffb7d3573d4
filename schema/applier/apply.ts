import { compileModel } from '../compiler/compile.ts';
import { bookmarksOf, listViewsOf } from '../compiler/list-views.ts';
import type { Retired } from '../retired.ts';
import type { SchemaSource } from './schema-source.ts';
import { applyBranding } from './branding.ts';
import { syncCompanies, upsertMemberRole } from './companies.ts';
import type { Db } from './database.ts';
import { keepDerived } from './derived-objects.ts';
import type { DirectusAdapter } from './directus-adapter.ts';
import { engineRoutines } from './engine-routines.ts';
import { SchemaError } from './errors.ts';
import { isBootstrapped, liveFingerprint } from './fingerprint.ts';
import { hashOf } from './hash.ts';
import { mendStructure } from './mend-structure.ts';
import { applyListViews } from './list-views.ts';
import { applyModuleBar } from './module-bar.ts';
import { withApplyLock } from './lock.ts';
import { beginManifest, finishManifest, joined, readApplied, without } from './manifest.ts';
import { restoreKeys } from './restore-keys.ts';
import { restoreRows } from './restore-rows.ts';
import { pendingMigrations, runMigrations } from './migrations.ts';
import { applyPersonas } from './personas.ts';
import { SHIPPED } from '../../seeds/reference/personas.ts';
import { applyTemplates } from './persona-templates.ts';
import { applyTranslations } from './translations.ts';
import { planApply } from './plan.ts';
import type { Plan } from './plan.ts';
import { changedRoutines, runRoutines } from './routines.ts';
import { describeDifference } from './difference-words.ts';
import { pinSearchPath } from './search-path.ts';
import type { StructurePlan } from './structure.ts';
import type { Before } from './structure-record.ts';
import { recordStructure, structureBefore, structureDifferences } from './structure-record.ts';
import {
  alteredColumns,
  restoreTriggers,
  suspendTriggers,
  withoutKeptColumns,
} from './suspended-triggers.ts';
import { createTechnicalTables } from './technical-tables.ts';

export type ApplyOptions = {
  db: Db;
  directus: DirectusAdapter;
  source: SchemaSource;
  /** Print only: nothing is written, not even the applier's own tables. */
  dryRun?: boolean;
  /** Deletes what `retired.ts` lists, with its data. */
  deleteRetired?: boolean;
};

export type ApplyResult = { outcome: 'unchanged' | 'planned' | 'applied'; lines: string[] };

const NOTHING: Retired = { collections: [], fields: [] };

/**
 * Brings an installation to this release and leaves alone what its people added.
 * @throws SchemaError SCHEMA_NOT_INSTALLED, SCHEMA_NAME_CLASH, SCHEMA_TYPE_CHANGE,
 *   SCHEMA_MIGRATION_CHANGED, SCHEMA_MIGRATION_FAILED, SCHEMA_SQL_FAILED
 */
export const applySchema = async (options: ApplyOptions): Promise<ApplyResult> => {
  const { db, dryRun } = options;
  if (!(await isBootstrapped(db))) {
    throw new SchemaError(
      'SCHEMA_NOT_INSTALLED',
      'run `directus bootstrap` on this database first',
    );
  }
  await pinSearchPath(db);
  return withApplyLock(db, () => (dryRun ? planOnly(options) : applyLocked(options)));
};

const planOnly = async (options: ApplyOptions): Promise<ApplyResult> => {
  await options.db.query('begin');
  try {
    await createTechnicalTables(options.db);
    const { lines } = await prepare(options);
    return { outcome: lines.length === 0 ? 'unchanged' : 'planned', lines };
  } finally {
    await options.db.query('rollback');
  }
};

const prepare = async (options: ApplyOptions): Promise<Plan> => {
  const { db, directus, source, deleteRetired } = options;
  const compiled = compileModel(source.model);
  const { base } = await readApplied(db);
  const deletable = deleteRetired ? source.retired : NOTHING;
  return planApply({ db, directus, source, compiled, base, deletable });
};

const applyLocked = async (options: ApplyOptions): Promise<ApplyResult> => {
  const { db, directus, source, deleteRetired } = options;
  await createTechnicalTables(db);
  await restoreTriggers(db);
  const compiled = compileModel(source.model);
  const modelHash = hashOf({ ...source, compiled, personas: SHIPPED, directus: directus.version });
  const applied = await readApplied(db);
  const isKnown = applied.modelHash === modelHash && !deleteRetired;
  const standing = await structureBefore(db);
  const isAsMade = standing.differences.length === 0;
  if (isKnown && isAsMade && applied.liveHash === (await liveFingerprint(db))) {
    return { outcome: 'unchanged', lines: [] };
  }
  // Before the release's own steps, which may well take something away.
  await mendStructure(db);
  await restoreRows(db, applied.base.fragment);
  await restoreKeys(db, compiled.fragment);

  const before = source.migrations.filter(({ phase }) => phase === 'before');
  const after = source.migrations.filter(({ phase }) => phase === 'after');
  const plan = await prepare(options);
  const id = await beginManifest(db, modelHash, {
    fragment: joined(compiled.fragment, without(applied.base.fragment, plan.deleted)),
    templates: compiled.templates,
    personas: SHIPPED,
    translations: compiled.translations,
  });
  const pending = await pendingMigrations(db, before);
  await runMigrations(db, pending);
  // They may have changed the structure that the plan was made for.
  const structure = pending.length > 0 ? (await prepare(options)).structure : plan.structure;
  if (!structure.isEmpty) await changeStructure(db, directus, structure);

  await runRoutines(db, await changedRoutines(db, await engineRoutines()));
  await keepDerived(db, compiled);
  await runMigrations(db, await pendingMigrations(db, after));
  // Something recreated has lost its triggers; routines may always run again.
  await runRoutines(
    db,
    structure.isEmpty ? await changedRoutines(db, source.routines) : source.routines,
  );
  await upsertMemberRole(db);
  await applyBranding(db);
  await applyModuleBar(db);
  await applyListViews(db, listViewsOf(source.model), bookmarksOf(source.model));
  await applyPersonas(db, plan.personas);
  await applyTemplates(db, plan.templates);
  await applyTranslations(db, plan.translations);
  await syncCompanies(db);
  if (!isAsMade) await mendStructure(db);
  const tables = new Set(compiled.fragment.collections.map(({ collection }) => collection));
  await recordStructure(db, standing, (table) => !table.startsWith('x_') && isOurs(table, tables));
  await directus.clearSystemCache();
  await finishManifest(db, id, await liveFingerprint(db));
  return { outcome: 'applied', lines: [...(await linesOf(db, standing)), ...plan.lines] };
};

const isOurs = (table: string, tables: ReadonlySet<string>): boolean =>
  table === '' ||
  table.startsWith('fieldwright.') ||
  table.startsWith('directus_') ||
  tables.has(table);

/** What was found amiss, and what of it still is. */
const linesOf = async (db: Db, { differences }: Before): Promise<string[]> => {
  const open = new Set((await structureDifferences(db)).map(describeDifference));
  return differences
    .map(describeDifference)
    .map((line) => (open.has(line) ? `! not mended: ${line}` : `~ mended: ${line}`));
};

const changeStructure = async (
  db: Db,
  directus: DirectusAdapter,
  { live, diff }: StructurePlan,
): Promise<void> => {
  await suspendTriggers(db, alteredColumns(diff));
  try {
    await directus.apply(withoutKeptColumns(live, diff), diff);
  } finally {
    await restoreTriggers(db);
  }
};

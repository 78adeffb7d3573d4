import { mergeFields } from '../../extensions/domain/organisation/merge-lists.ts';
import type { PersonaTemplate } from '../compiler/permissions.ts';
import { inTransaction } from './database.ts';
import type { Db } from './database.ts';
import { isSame, keepCustomised, sidesOf } from './merge/three-way.ts';

type Row = Omit<PersonaTemplate, 'fields'> & { fields: string };

export type TemplatePlan = {
  upsert: PersonaTemplate[];
  remove: PersonaTemplate[];
  /** Changed or removed in this installation, with nothing new for it in this release. */
  kept: PersonaTemplate[];
};

const keyOf = ({
  persona,
  collection,
  action,
}: Pick<PersonaTemplate, 'persona' | 'collection' | 'action'>) =>
  `${collection}.${action} of ${persona}`;

type Rule = Pick<PersonaTemplate, 'permissions' | 'validation' | 'presets' | 'fields'>;

const ruleOf = ({ permissions, validation, presets, fields }: Rule): Rule => ({
  permissions,
  validation,
  presets,
  fields,
});

/** Lists of fields are joined; a filter that was changed here stays whole. */
const mergeRule = (was: Rule | undefined, ours: Rule, live: Rule): Rule => {
  if (!was) return ruleOf(ours);
  const sides = { base: ruleOf(was), ours: ruleOf(ours), live: ruleOf(live) };
  return {
    permissions: keepCustomised(sidesOf(sides, 'permissions')),
    validation: keepCustomised(sidesOf(sides, 'validation')),
    presets: keepCustomised(sidesOf(sides, 'presets')),
    fields:
      mergeFields(was.fields, ours.fields, live.fields) ?? keepCustomised(sidesOf(sides, 'fields')),
  };
};

/**
 * Templates follow the model, and what an administrator changed in one is merged; rows for collections that the
 * customer added are his, as are those of personas of his own. A template that was removed here stays removed.
 */
export const planTemplates = async (
  db: Db,
  base: readonly PersonaTemplate[],
  ours: readonly PersonaTemplate[],
): Promise<TemplatePlan> => {
  const rows = await readTemplates(db);
  if (rows === undefined) return { upsert: [...ours], remove: [], kept: [] };
  const live = new Map(rows.map((row) => [keyOf(row), { ...row, fields: row.fields.split(',') }]));
  const before = new Map(base.map((template) => [keyOf(template), template]));
  const wanted = new Set(ours.map(keyOf));
  const plan: TemplatePlan = { upsert: [], remove: [], kept: [] };
  for (const template of ours) {
    const key = keyOf(template);
    const [was, is] = [before.get(key), live.get(key)];
    if (!is) {
      (was && isSame(ruleOf(was), ruleOf(template)) ? plan.kept : plan.upsert).push(template);
    } else {
      const merged = { ...template, ...mergeRule(was, template, is) };
      if (!isSame(ruleOf(merged), ruleOf(is))) plan.upsert.push(merged);
      else if (!isSame(ruleOf(template), ruleOf(is))) plan.kept.push(template);
    }
  }
  plan.remove = base.filter((template) => {
    const is = live.get(keyOf(template));
    return !wanted.has(keyOf(template)) && is && isSame(ruleOf(is), ruleOf(template));
  });
  return plan;
};

/** Undefined on a database that has no templates yet, or lost them all with their table. */
const readTemplates = async (db: Db): Promise<Row[] | undefined> => {
  const { rows: found } = await db.query<{ exists: boolean }>(
    `select to_regclass('public.persona_templates') is not null as exists`,
  );
  if (!found[0]?.exists) return undefined;
  const { rows } = await db.query<Row>(
    `select persona, collection, action, permissions, validation, presets, fields
     from public.persona_templates`,
  );
  return rows.length > 0 ? rows : undefined;
};

export const applyTemplates = async (db: Db, plan: TemplatePlan): Promise<void> => {
  if (plan.upsert.length + plan.remove.length === 0) return;
  await inTransaction(db, async () => {
    await db.query(`select set_config('fieldwright.applying', 'on', true)`);
    await removeTemplates(db, plan.remove);
    await upsertTemplates(db, plan.upsert);
  });
};

const removeTemplates = async (db: Db, templates: readonly PersonaTemplate[]): Promise<void> => {
  await db.query(
    `delete from public.persona_templates where (persona, collection, action) in (
       select persona, collection, action
       from jsonb_to_recordset($1::jsonb) as t (persona text, collection text, action text))`,
    [JSON.stringify(templates)],
  );
};

const upsertTemplates = async (db: Db, templates: readonly PersonaTemplate[]): Promise<void> => {
  await db.query(
    `insert into public.persona_templates
       (persona, collection, action, permissions, validation, presets, fields)
     select persona, collection, action, coalesce(permissions, '{}'), validation, presets, fields
     from jsonb_to_recordset($1::jsonb) as t (persona text, collection text, action text,
       permissions json, validation json, presets json, fields text)
     on conflict (persona, collection, action) do update set permissions = excluded.permissions,
       validation = excluded.validation, presets = excluded.presets, fields = excluded.fields`,
    [
      JSON.stringify(
        templates.map((template) => ({ ...template, fields: template.fields.join(',') })),
      ),
    ],
  );
};

import type { TranslationRow } from '../compiler/translations.ts';
import type { Db } from './database.ts';

export type TranslationPlan = {
  upsert: TranslationRow[];
  remove: TranslationRow[];
  /** Changed or removed in this installation and left so. */
  kept: TranslationRow[];
};

const nameOf = ({ key, language }: TranslationRow): string => `${language} ${key}`;

/**
 * Our words follow the release until an administrator changes or removes one; his own stay. A word
 * is found by key and language, for one of his may stand where ours would.
 */
export const planTranslations = async (
  db: Db,
  base: readonly TranslationRow[],
  ours: readonly TranslationRow[],
): Promise<TranslationPlan> => {
  const { rows } = await db.query<TranslationRow>(
    'select id, key, language, value from public.directus_translations',
  );
  const live = new Map(rows.map((row) => [nameOf(row), row]));
  const before = new Map(base.map((row) => [nameOf(row), row]));
  const wanted = new Set(ours.map(nameOf));
  const plan: TranslationPlan = { upsert: [], remove: [], kept: [] };
  for (const row of ours) {
    const [was, is] = [before.get(nameOf(row)), live.get(nameOf(row))];
    if (!is) (was ? plan.kept : plan.upsert).push(row);
    else if (is.value !== row.value) {
      const isOurs = was !== undefined && was.value === is.value;
      (isOurs ? plan.upsert : plan.kept).push({ ...row, id: is.id });
    }
  }
  plan.remove = base.flatMap((row) => {
    const is = live.get(nameOf(row));
    return !wanted.has(nameOf(row)) && is?.value === row.value ? [is] : [];
  });
  return plan;
};

export const applyTranslations = async (
  db: Db,
  { upsert, remove }: TranslationPlan,
): Promise<void> => {
  if (remove.length > 0) {
    await db.query('delete from public.directus_translations where id = any($1)', [
      remove.map(({ id }) => id),
    ]);
  }
  if (upsert.length === 0) return;
  await db.query(
    `insert into public.directus_translations (id, key, language, value)
     select id, key, language, value
     from jsonb_to_recordset($1::jsonb) as t (id uuid, key text, language text, value text)
     on conflict (id) do update set value = excluded.value`,
    [JSON.stringify(upsert)],
  );
};

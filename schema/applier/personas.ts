import { mergeLists } from '../../extensions/domain/organisation/merge-lists.ts';
import type { PersonaSeed } from '../../seeds/reference/personas.ts';
import { inTransaction } from './database.ts';
import type { Db } from './database.ts';
import { isSame, keepCustomised, sidesOf } from './merge/three-way.ts';

export type PersonaPlan = {
  upsert: PersonaSeed[];
  /** Shipped personas that an administrator changed, and stay so. */
  kept: PersonaSeed[];
};

/**
 * A shipped persona follows the release value by value: what an administrator changed stays, and
 * its capabilities are joined, so that a new one arrives beside those he gave or took.
 */
export const mergePersona = (
  base: PersonaSeed | undefined,
  ours: PersonaSeed,
  live: PersonaSeed | undefined,
): PersonaSeed => {
  if (!live) return ours;
  const sides = { base, ours, live };
  const capabilities = base
    ? mergeLists(base.capabilities, ours.capabilities, live.capabilities)
    : keepCustomised(sidesOf(sides, 'capabilities'));
  return {
    code: ours.code,
    label: keepCustomised(sidesOf(sides, 'label')),
    note: keepCustomised(sidesOf(sides, 'note')),
    icon: keepCustomised(sidesOf(sides, 'icon')),
    may_use_studio: keepCustomised(sidesOf(sides, 'may_use_studio')),
    home: keepCustomised(sidesOf(sides, 'home')),
    capabilities,
  };
};

const inOrder = (persona: PersonaSeed): PersonaSeed => ({
  ...persona,
  capabilities: [...persona.capabilities].sort(),
});

const isSamePersona = (a: PersonaSeed, b: PersonaSeed): boolean => isSame(inOrder(a), inOrder(b));

export const planPersonas = async (
  db: Db,
  base: readonly PersonaSeed[],
  ours: readonly PersonaSeed[],
): Promise<PersonaPlan> => {
  const live = new Map((await readPersonas(db)).map((row) => [row.code, row]));
  const before = new Map(base.map((row) => [row.code, row]));
  const plan: PersonaPlan = { upsert: [], kept: [] };
  for (const persona of ours) {
    const is = live.get(persona.code);
    const merged = mergePersona(before.get(persona.code), persona, is);
    if (!is || !isSamePersona(merged, is)) plan.upsert.push(merged);
    else if (!isSamePersona(persona, is)) plan.kept.push(is);
  }
  return plan;
};

const readPersonas = async (db: Db): Promise<PersonaSeed[]> => {
  const { rows: found } = await db.query<{ exists: boolean }>(
    `select to_regclass('public.personas') is not null as exists`,
  );
  if (!found[0]?.exists) return [];
  const { rows } = await db.query<PersonaSeed>(
    `select code, label, note, icon, may_use_studio, home, capabilities
     from public.personas where is_shipped`,
  );
  return rows;
};

/** Their rights in collections come after: the templates name these rows. */
export const applyPersonas = async (db: Db, { upsert }: PersonaPlan): Promise<void> => {
  if (upsert.length === 0) return;
  await inTransaction(db, async () => {
    await db.query(`select set_config('fieldwright.applying', 'on', true)`);
    await db.query(
      `insert into public.personas
         (id, code, label, note, icon, may_use_studio, home, capabilities, is_shipped)
       select gen_random_uuid(), code, label, note, icon, may_use_studio, home, capabilities, true
       from jsonb_to_recordset($1::jsonb) as t (code text, label text, note text, icon text,
         may_use_studio boolean, home text, capabilities json)
       on conflict (code) do update set label = excluded.label, note = excluded.note,
         icon = excluded.icon, may_use_studio = excluded.may_use_studio, home = excluded.home,
         capabilities = excluded.capabilities`,
      [JSON.stringify(upsert)],
    );
  });
};

import { readFile } from 'node:fs/promises';
import type { Db } from './database.ts';
import { lastDefault, rememberDefault } from './studio-defaults.ts';

type Entry = { type: 'module' | 'link'; id: string; enabled: boolean; [more: string]: unknown };

const shown = (id: string): Entry => ({ type: 'module', id, enabled: true });

/** What Directus shows while nothing is set, in its order. */
const USUAL: readonly Entry[] = [
  shown('content'),
  { ...shown('visual'), enabled: false },
  ...['users', 'files', 'insights'].map(shown),
  { ...shown('deployments'), enabled: false },
  {
    type: 'link',
    id: 'docs',
    enabled: true,
    name: '$t:documentation',
    icon: 'help',
    url: 'https://docs.directus.io',
  },
  { ...shown('settings'), locked: true },
];

/** Ours, as the domains bring them: work first, machinery last. */
const ours = async (place: 'first' | 'last'): Promise<string[]> => {
  const text = await readFile(new URL('../generated/studio-modules.json', import.meta.url), 'utf8');
  const modules = JSON.parse(text) as { id: string; place: 'first' | 'last' }[];
  return modules.filter((module) => module.place === place).map(({ id }) => id);
};

/** Puts our modules into the Studio's bar, each once: taken out by an administrator, it stays out. */
export const applyModuleBar = async (db: Db): Promise<void> => {
  const { rows } = await db.query<{ module_bar: Entry[] | null }>(
    'select module_bar from directus_settings limit 1',
  );
  const bar = rows[0]?.module_bar ?? [...USUAL];
  const isNew = async (id: string): Promise<boolean> =>
    (await lastDefault(db, `module ${id}`)) === null && !bar.some((entry) => entry.id === id);
  const first: Entry[] = [];
  const last: Entry[] = [];
  for (const id of await ours('first')) if (await isNew(id)) first.push(shown(id));
  for (const id of await ours('last')) if (await isNew(id)) last.push(shown(id));
  if (first.length + last.length === 0) return;
  const settings = bar.filter(({ locked }) => locked);
  const others = bar.filter(({ locked }) => !locked);
  await db.query('update directus_settings set module_bar = $1', [
    JSON.stringify([...first, ...others, ...last, ...settings]),
  ]);
  for (const { id } of [...first, ...last]) await rememberDefault(db, `module ${id}`, 'shown');
};

import type { Knex } from 'knex';

type Entry = {
  type: 'module' | 'link';
  id: string;
  enabled: boolean;
  locked?: boolean;
  name?: string;
  icon?: string;
  url?: string;
};

/** What the Studio shows by itself when nothing is set. */
const OF_DIRECTUS: readonly Entry[] = [
  { type: 'module', id: 'content', enabled: true },
  { type: 'module', id: 'visual', enabled: false },
  { type: 'module', id: 'users', enabled: true },
  { type: 'module', id: 'files', enabled: true },
  { type: 'module', id: 'insights', enabled: true },
  { type: 'module', id: 'deployments', enabled: false },
  {
    type: 'link',
    id: 'docs',
    enabled: true,
    name: '$t:documentation',
    icon: 'help',
    url: 'https://docs.directus.io',
  },
  { type: 'module', id: 'settings', enabled: true, locked: true },
];
const OURS: readonly Entry[] = [
  { type: 'module', id: 'intake', enabled: true },
  { type: 'module', id: 'fieldwright-jobs', enabled: true },
];

/**
 * Puts our modules into the Studio's bar, where an installation has none of its own mind about
 * them: one that an admin switched off or moved stays as he left it.
 */
export const seedModuleBar = async (knex: Knex): Promise<void> => {
  const settings = await knex('directus_settings').first<
    { id: number; module_bar: Entry[] | null } | undefined
  >('id', 'module_bar');
  const bar = settings?.module_bar ?? OF_DIRECTUS;
  const missing = OURS.filter(({ id }) => !bar.some((entry) => entry.id === id));
  if (missing.length === 0) return;
  const [content, ...rest] = bar;
  const module_bar = JSON.stringify([...(content ? [content] : []), ...missing, ...rest]);
  if (settings) await knex('directus_settings').where({ id: settings.id }).update({ module_bar });
  else await knex('directus_settings').insert({ id: 1, module_bar });
};

import { clearAccessOf, clearPermissions, clearRights } from './directus/permission-cache.ts';

/** A burst of changes clears once. */
const SETTLE_MS = 20;
/** While the worker brings a change to many companies: as often as this, and no oftener. */
const LATER_MS = 1_000;

type Due = { all: boolean; rights: boolean; users: Set<string> };
const nothing = (): Due => ({ all: false, rights: false, users: new Set() });

const clear = async ({ all, rights, users }: Due): Promise<void> => {
  if (all) return clearPermissions();
  if (rights) await clearRights();
  if (users.size > 0) await clearAccessOf([...users]);
};

/** Takes what the database tells (`user:<id>`, `rights`, `rights-later`, `all`) and clears no more. */
export const clearPermissionsFor = (
  report: (error: unknown) => void,
): { take: (notice: string) => void; stop: () => void } => {
  let due = nothing();
  let soon: NodeJS.Timeout | null = null;
  let later: NodeJS.Timeout | null = null;

  const run = (): void => {
    const now = due;
    due = nothing();
    soon = null;
    clear(now).catch(report);
  };
  return {
    take: (notice) => {
      if (notice === 'rights-later') {
        later ??= setTimeout(() => {
          later = null;
          clearRights().catch(report);
        }, LATER_MS);
        return;
      }
      if (notice.startsWith('user:')) due.users.add(notice.slice('user:'.length));
      else if (notice === 'rights') due.rights = true;
      else due.all = true;
      soon ??= setTimeout(run, SETTLE_MS);
    },
    stop: () => {
      if (soon) clearTimeout(soon);
      if (later) clearTimeout(later);
    },
  };
};

import type { Accountability } from '@directus/types';

/** Who asked, as far as it enters the keys under which Directus keeps his access. */
export type Identity = Pick<Accountability, 'user' | 'roles' | 'ip'>;

/** What Directus keeps for one user, by the beginning of the key. */
const OF_USERS = ['policies-', 'policies-ip-access-', 'global-access-'] as const;
/** Begins alike and is about roles, which memberships do not touch. */
const OF_ROLES = 'global-access-roles-';
export const RIGHTS = 'raw-permissions-';

export const isOfUser = (key: string): boolean =>
  !key.startsWith(OF_ROLES) && OF_USERS.some((start) => key.startsWith(start));

/** As `getSimpleHash` of Directus. */
const simpleHash = (text: string): string => {
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    hash = (31 * hash + text.charCodeAt(i)) | 0;
  }
  return Math.abs(hash).toString(16);
};

/** The keys under which the access of this caller is kept. */
export const accessKeys = ({ user, roles, ip }: Identity): string[] => {
  const key = (name: string, parts: object): string =>
    `${name}-${simpleHash(JSON.stringify(parts))}`;
  return [
    key('policies', { roles, user, ip }),
    key('policies-ip-access', { user, roles }),
    key('global-access', { user, roles }),
    key('global-access', { user, roles, ip }),
    key('global-access-user', { user, ip }),
  ];
};

/** Remembers whose keys are whose. Bounded: what is forgotten counts as anybody's. */
export const createOwners = (most: number) => {
  const owners = new Map<string, Set<string>>();
  return {
    remember: (identity: Identity): void => {
      const { user } = identity;
      if (!user) return;
      for (const key of accessKeys(identity)) {
        const known = owners.get(key) ?? new Set<string>();
        owners.delete(key);
        owners.set(key, known.add(user));
      }
      while (owners.size > most) {
        const [oldest] = owners.keys();
        if (oldest === undefined) return;
        owners.delete(oldest);
      }
    },
    /** Whether the key is surely about others: then it may stay. */
    isOfOthers: (key: string, users: ReadonlySet<string>): boolean => {
      const known = owners.get(key);
      return known !== undefined && ![...known].some((user) => users.has(user));
    },
  };
};

import type { RegisterHooks } from '../platform/hooks.ts';

const HOME = '/fieldwright-home';

type Meta = { type?: string; user?: string };

/**
 * Signing in opens Home, or where the persona begins: the Studio goes to the last page of the user,
 * which it writes itself at every step. This event comes once the password is right and before the
 * session is given, so that the Studio reads what is written here.
 */
export const beginAtHome: RegisterHooks = ({ filter }) => {
  filter('auth.jwt', async (claims, meta, { database }) => {
    const { type, user } = meta as Meta;
    if (type !== 'login' || !user) return claims;
    const homes = await database('memberships')
      .join('personas', 'personas.code', 'memberships.persona')
      .where('memberships.user', user)
      .where('memberships.is_active', true)
      .orderBy('memberships.created_at')
      .select<{ home: string | null }[]>('personas.home');
    // The portal is no page of the Studio.
    const own = homes.find(({ home }) => home !== null && /^\/(?!portal\b)/.test(home))?.home;
    await database('directus_users')
      .where({ id: user })
      .update({ last_page: own ?? HOME });
    return claims;
  });
};

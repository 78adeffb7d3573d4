import { clearPermissionCaches } from '../platform/directus-internals.ts';
import type { RegisterHooks } from '../platform/hooks.ts';

const EVENTS = ['memberships', 'companies'].flatMap((collection) =>
  ['create', 'update', 'delete'].map((verb) => `${collection}.items.${verb}`),
);

/**
 * Access rows and policies follow memberships and companies by trigger, behind Directus' back.
 * This clears the caches of this process at once; the notice listener reaches every other.
 */
export const registerAccessHooks: RegisterHooks = ({ action }) => {
  for (const event of EVENTS) action(event, () => void clearPermissionCaches());
};

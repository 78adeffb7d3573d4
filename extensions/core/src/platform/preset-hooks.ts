import type { Accountability } from '@directus/types';
import { forbidden } from './errors.ts';
import type { RegisterHooks } from './hooks.ts';

type Preset = Record<string, unknown>;

const refuse = (): never => {
  throw forbidden(
    "You may keep views of your own only; those of a role are the platform administrator's.",
  );
};

const restricted = (context: unknown): Accountability | null => {
  const { accountability } = context as { accountability: Accountability | null };
  return accountability && accountability.admin !== true && accountability.user
    ? accountability
    : null;
};

/** All members of all companies have one role: a view of the role would be everybody's default. */
export const registerPresetHooks: RegisterHooks = ({ filter }) => {
  filter('presets.create', (payload, _meta, context) => {
    const caller = restricted(context);
    if (!caller) return payload;
    const { user = caller.user, role = null } = payload as Preset;
    if (user !== caller.user || role !== null) refuse();
    return { ...(payload as Preset), user, role };
  });

  filter('presets.update', (payload, _meta, context) => {
    const caller = restricted(context);
    if (!caller) return payload;
    const preset = payload as Preset;
    if ('user' in preset && preset['user'] !== caller.user) refuse();
    if ('role' in preset && preset['role'] !== null) refuse();
    return payload;
  });
};

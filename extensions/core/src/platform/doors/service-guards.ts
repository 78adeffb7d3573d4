import type { Knex } from 'knex';
import { wrapMethod } from '../directus/wrap-method.ts';
import { valueRefused } from '../column-errors.ts';
import { refusal } from '../errors.ts';
import type { RegisterHooks } from '../hooks.ts';

type Row = Record<string, unknown>;

/** Directus looks for its pair before it looks whether there is one. */
const checkTranslation = (row: Row): void => {
  for (const field of ['key', 'language'])
    if (typeof row[field] !== 'string' || row[field] === '')
      throw valueRefused('text', { collection: 'directus_translations', field });
};

const checkPolicy = ({ ip_access: addresses }: Row): void => {
  if (addresses === undefined || addresses === null || typeof addresses === 'string') return;
  if (Array.isArray(addresses)) return;
  throw valueRefused('texts', { collection: 'directus_policies', field: 'ip_access' });
};

type Signing = { knex: Knex };
type Refreshed = { refreshToken: string };

/**
 * Directus changes a session by its old token, and answers also where there was none any more: after a
 * logout in the same moment, and to all but the first who refresh at once. Only a session that is there counts.
 */
const refreshOnce = (prototype: unknown): void =>
  wrapMethod<Signing>(
    prototype,
    'refresh',
    (next) =>
      async function (...args) {
        const made = (await next.apply(this, args)) as Refreshed;
        const session: unknown = await this.knex('directus_sessions')
          .where({ token: made.refreshToken })
          .first('user');
        if (!session) throw refusal('INVALID_CREDENTIALS', 401);
        return made;
      },
  );

/** Values that two of Directus' services take for granted before anything else sees them. */
export const registerServiceGuards: RegisterHooks = (_register, { services }) => {
  const { AuthenticationService, TranslationsService, PoliciesService } = services;
  refreshOnce(AuthenticationService.prototype);
  const checking = (prototype: unknown, name: string, at: number, check: (row: Row) => void) =>
    wrapMethod(
      prototype,
      name,
      (next) =>
        async function (...args) {
          check((args[at] ?? {}) as Row);
          return next.apply(this, args);
        },
    );
  checking(TranslationsService.prototype, 'createOne', 0, checkTranslation);
  checking(PoliciesService.prototype, 'createOne', 0, checkPolicy);
  checking(PoliciesService.prototype, 'updateMany', 1, checkPolicy);
};

import { wrapMethod } from '../directus/wrap-method.ts';
import { valueRefused } from '../column-errors.ts';
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

/** Values that two of Directus' services take for granted before anything else sees them. */
export const registerServiceGuards: RegisterHooks = (_register, { services }) => {
  const { TranslationsService, PoliciesService } = services;
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

import type { CompanyKind } from '../../../domain/organisation/index.ts';
import { seedReference } from '../../../../seeds/reference/seed-reference.ts';
import type { RegisterHooks } from '../platform/hooks.ts';

/**
 * A company made in the Studio starts with the reference data of its kind. Should the process end
 * in between, the next start gives them: each seed knows whether a company has had it.
 */
export const registerReferenceHooks: RegisterHooks = ({ action }, { database, logger }) => {
  action('companies.items.create', ({ key }) => {
    void (async () => {
      const company = await database('companies')
        .where({ id: key })
        .first<{ id: string; kind: CompanyKind } | undefined>('id', 'kind');
      if (company) await seedReference(database, company);
    })().catch((error: unknown) => logger.error(error, `Company ${key} has no reference data`));
  });
};

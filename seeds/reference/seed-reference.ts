import type { Knex } from 'knex';
import type { CompanyKind } from '../../extensions/domain/organisation/choices.ts';
import { insertMissing } from '../lib/insert.ts';
import { seedOnce } from '../lib/ledger.ts';
import { seedId } from '../lib/seed-id.ts';
import { WAYS_OF_WORKING } from './lifecycles/index.ts';
import { seedPartners, seedRateCards, seedTaxCodes } from './seed-billing.ts';
import { seedLifecycles } from './seed-lifecycles.ts';
import { seedParserProfiles } from './seed-profiles.ts';
import { seedTemplates } from './seed-templates.ts';
import { SPLITTER_TYPES } from './splitter-types.ts';

export type SeededCompany = { id: string; kind: CompanyKind };

const seedSplitterTypes = (trx: Knex, company: string): Promise<void> =>
  insertMissing(
    trx,
    'splitter_types',
    SPLITTER_TYPES.map((type) => ({
      ...type,
      id: seedId(company, 'splitter-type', type.code),
      company,
    })),
  );

const hasPlant = (kind: CompanyKind): boolean => kind === 'installer' || kind === 'operator';

/**
 * What a company of this kind starts with: lifecycles, work types, KPI profiles, blocker reasons,
 * splitter types, tax codes, templates and, for an installer, partners, rates and parser profiles.
 * Given once; from then on every row is the company's to change or delete.
 */
export const seedReference = (knex: Knex, { id, kind }: SeededCompany): Promise<boolean> =>
  seedOnce(knex, { name: 'reference', company: id }, async (trx) => {
    await seedLifecycles(trx, id, WAYS_OF_WORKING[kind]);
    await seedTaxCodes(trx, id);
    await seedTemplates(trx, id);
    if (hasPlant(kind)) await seedSplitterTypes(trx, id);
    if (kind !== 'installer') return;
    await seedPartners(trx, id);
    await seedRateCards(trx, id);
    await seedParserProfiles(trx, id);
  });

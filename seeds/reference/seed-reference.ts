import type { Knex } from 'knex';
import type { CompanyKind } from '../../extensions/domain/organisation/choices.ts';
import { insertMissing } from '../lib/insert.ts';
import { seedOnce } from '../lib/ledger.ts';
import { seedId } from '../lib/seed-id.ts';
import { WAYS_OF_WORKING } from '../kinds/index.ts';
import { TAKE_LEAVE } from '../kinds/approvals.ts';
import { TASK_LIFECYCLE } from '../kinds/tasks.ts';
import { seedPartners, seedRateCards, seedTaxCodes } from './seed-billing.ts';
import { seedApprovals } from './seed-approvals.ts';
import { seedLeaveTypes } from './seed-leave.ts';
import { seedModemProfiles } from './seed-modem-profiles.ts';
import { seedLifecycle, seedLifecycles } from './seed-lifecycles.ts';
import { seedPersonas } from './seed-personas.ts';
import { seedParserProfiles } from './seed-profiles.ts';
import { seedTaskTemplates } from './seed-task-templates.ts';
import { seedTemplates } from './seed-templates.ts';
import { BODY_BEFORE_ACCOUNTS, INVOICE_TEMPLATE } from './templates/invoice.ts';
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

/**
 * What a company of this kind starts with: lifecycles, templates of tasks, approval policies, work types, KPI profiles,
 * blocker reasons, tax codes, templates, rates, types of leave, personas of its kind; splitter types
 * where it works on fibre, partners and parser profiles where operators send it work.
 * Given once; from then on every row is the company's to change or delete.
 */
export const seedReference = async (knex: Knex, { id, kind }: SeededCompany): Promise<boolean> => {
  const isNew = await seedOnce(knex, { name: 'reference', company: id }, async (trx) => {
    const way = WAYS_OF_WORKING[kind];
    await seedLifecycles(trx, id, way);
    await seedTaskTemplates(trx, id, way.taskTemplates ?? []);
    await seedApprovals(trx, id, way);
    await seedTaxCodes(trx, id);
    await seedTemplates(trx, id);
    await seedPartners(trx, id, way);
    await seedRateCards(trx, id, way);
    if (way.hasPlant) await seedSplitterTypes(trx, id);
    if (way.partners.length > 0) await seedParserProfiles(trx, id);
  });
  // Companies that were set up before tasks and leave were there get theirs, too.
  await seedOnce(knex, { name: 'tasks', company: id }, (trx) =>
    seedLifecycle(trx, id, TASK_LIFECYCLE),
  );
  await seedOnce(knex, { name: 'leave', company: id }, async (trx) => {
    await seedLeaveTypes(trx, id);
    await seedPersonas(trx, id, WAYS_OF_WORKING[kind]);
  });
  // The invoice as it was shipped before names no account; one that a company changed stays.
  await seedOnce(knex, { name: 'invoice-pay-to', company: id }, (trx) =>
    trx('document_templates')
      .where({ company: id, kind: 'invoice' })
      .whereRaw('md5(body) = ?', [BODY_BEFORE_ACCOUNTS])
      .update({ body: INVOICE_TEMPLATE.body, css: INVOICE_TEMPLATE.css }),
  );
  // Operators set up the modems of their customers.
  if (kind === 'operator')
    await seedOnce(knex, { name: 'modem-profiles', company: id }, (trx) =>
      seedModemProfiles(trx, id),
    );
  // Leave goes through approvals since; a company that has made its own policy for it keeps that alone.
  await seedOnce(knex, { name: 'leave-approval', company: id }, async (trx) => {
    const own = await trx('approval_policies')
      .where({ company: id, command: TAKE_LEAVE.command })
      .first('id');
    if (!own) await seedApprovals(trx, id, { approvals: [TAKE_LEAVE] });
  });
  return isNew;
};

import type { Knex } from 'knex';
import { insertMissing } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { DOCUMENT_TEMPLATES } from './templates/index.ts';

export const seedTemplates = (trx: Knex, company: string): Promise<void> =>
  insertMissing(
    trx,
    'document_templates',
    DOCUMENT_TEMPLATES.map((template) => ({
      ...template,
      id: seedId(company, 'template', template.kind, template.name),
      company,
      is_default: true,
      is_active: true,
    })),
  );

import { languageOf } from '../../../../domain/words/index.ts';
import { companyHead, logoOf, templateFor } from '../../billing/index.ts';
import { noteChange } from '../../platform/audit.ts';
import { inTransaction } from '../../platform/context.ts';
import { storeFiles } from '../../platform/files.ts';
import { fileIdFor } from '../../platform/file-id.ts';
import type { LongHandler } from '../../platform/background.ts';
import { docketDocument } from '../docket-document.ts';
import { findDocket } from '../repository.ts';
import { renderDocket } from '../topics.ts';

/** Makes the paper of a generated docket from the evidence. One file however often it runs. */
export const renderDocketHandler: LongHandler<{ docket: string }> = {
  topic: renderDocket,
  queue: 'documents',
  run: async (job, { docket: id }) => {
    const docket = await findDocket(job.knex, id);
    if (!docket) return { gone: true };
    const company = await companyHead(job.knex, docket.company);
    const [document, template] = await Promise.all([
      docketDocument(job, docket, {
        language: languageOf(company['locale']) ?? 'en',
        timeZone: String(company['timeZone']),
      }),
      templateFor(job.knex, docket.company, 'docket'),
    ]);
    const html = await job.renderTemplate({
      template: template.body,
      data: {
        ...document,
        locale: company['locale'],
        timeZone: company['timeZone'],
        company: {
          ...company,
          logo: await logoOf(job.knex, { company: docket.company, file: company.logoFile }),
        },
      },
    });
    const content = await job.renderPdf({ html, css: template.css });
    const file = fileIdFor(`docket ${id}`);
    await inTransaction(job.knex, job.actor, async (ctx) => {
      await storeFiles(ctx.trx, [
        {
          id: file,
          company: docket.company,
          name: `${docket.number ?? id}.pdf`,
          type: 'application/pdf',
          content,
        },
      ]);
      await ctx.trx('dockets').where({ id }).update({ file, updated_at: ctx.now });
      await noteChange(ctx, { collection: 'dockets', action: 'update', ids: [id] });
    });
    return { number: docket.number, file, bytes: content.length };
  },
};

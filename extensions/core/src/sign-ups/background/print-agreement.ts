import { newId } from '../../../../domain/kernel/ids.ts';
import { LOCALES } from '../../../../domain/words/index.ts';
import { companyHead, findTemplate, logoOf } from '../../billing/index.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { BackgroundContext, LongHandler } from '../../platform/background.ts';
import { inTransaction } from '../../platform/context.ts';
import { storeFiles } from '../../platform/files.ts';
import { type AgreementContent, contentOf, currentAgreement, sha256 } from '../agreement.ts';
import { AGREEMENT_BODY } from '../agreement-template.ts';
import type { SignUpRow } from '../rows.ts';
import { printAgreement } from '../topics.ts';

const print = async (
  job: BackgroundContext,
  row: SignUpRow,
  content: AgreementContent,
): Promise<Buffer> => {
  const [company, invoice] = await Promise.all([
    companyHead(job.knex, row.company),
    findTemplate(job.knex, row.company, 'invoice'),
  ]);
  const logo = await logoOf(job.knex, { company: row.company, file: company.logoFile });
  const html = await job.renderTemplate({
    template: AGREEMENT_BODY,
    data: {
      ...content,
      company: { ...company, logo },
      agreement: { number: row.id.slice(-12).toUpperCase() },
      locale: LOCALES[row.language],
      price: content.plan?.price,
      currency: content.plan?.price.currency,
    },
  });
  return await job.renderPdf({ html, css: invoice?.css ?? '' });
};

/** Prints what a sign-up would agree to; its bytes are what is signed. Printed once for the same content. */
export const printAgreementHandler: LongHandler<{ signUp: string; key: string }> = {
  topic: printAgreement,
  queue: 'documents',
  goesFirst: () => true,
  run: async (job, { signUp, key }) => {
    const row = (await job.knex('sign_ups').where({ id: signUp }).first()) as SignUpRow | undefined;
    if (!row) return { gone: true };
    const content = await contentOf(job.knex, row);
    if (content.key !== key || (await currentAgreement(job.knex, row, key)))
      return { printed: false };
    const pdf = await print(job, row, content);
    await inTransaction(job.knex, job.actor, (ctx) => keep(ctx, row, { content, pdf }));
    return { bytes: pdf.length };
  },
};

const keep = async (
  ctx: Parameters<Parameters<typeof inTransaction>[2]>[0],
  row: SignUpRow,
  { content, pdf }: { content: AgreementContent; pdf: Buffer },
): Promise<void> => {
  const { id: signUp, company, language } = row;
  // Whoever prints at the same time comes second: bytes that somebody may have read stay as they are.
  await ctx.trx('sign_ups').where({ id: signUp }).forUpdate().first('id');
  if (await currentAgreement(ctx.trx, row, content.key)) return;
  const id = newId();
  await storeFiles(ctx.trx, [
    {
      ...{ id, company, name: 'agreement.pdf', type: 'application/pdf' },
      ...{ heldBy: 'agreements', content: pdf },
    },
  ]);
  await bulkInsert(ctx, {
    collection: 'agreements',
    stamps: false,
    revisions: false,
    rows: [
      {
        ...{ id: newId(), company, sign_up: signUp, made_at: ctx.now, pdf: id, language },
        ...{ content: JSON.stringify(content), pdf_sha256: sha256(pdf) },
      },
    ],
  });
};

import { letterhead } from '../../../../domain/billing/document-parts.ts';
import { newId } from '../../../../domain/kernel/ids.ts';
import { LOCALES } from '../../../../domain/words/index.ts';
import { companyHead, findTemplate, logoOf } from '../../billing/index.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { BackgroundContext, LongHandler } from '../../platform/background.ts';
import { inTransaction } from '../../platform/context.ts';
import { storeFiles } from '../../platform/files.ts';
import { type AgreementContent, contentOf, currentAgreement, sha256 } from '../agreement.ts';
import type { SignUpRow } from '../rows.ts';
import { printAgreement } from '../topics.ts';

const BODY = `${letterhead({ title: 'Agreement', number: 'agreement.number' })}
<style>
  .facts { width: 100%; border-collapse: collapse; margin-bottom: 1.5em }
  .facts th { width: 34%; text-align: left; vertical-align: top; font-weight: 600 }
  .facts th, .facts td { padding: .5em .3em; border-bottom: 1px solid #ddd }
</style>
<table class="facts">
  <tr><th>{{t "Customer"}}</th><td>{{customer.name}}<br>{{customer.email}}<br>{{customer.phone}}</td></tr>
  <tr><th>{{t "Address"}}</th><td>{{address.line}}<br>{{address.town}}<br>{{address.fibreId}}</td></tr>
  <tr><th>{{t "Plan"}}</th><td>{{plan.name}}</td></tr>
  {{#if price.promotionMonths}}
  <tr><th>{{t "Per month, first {n} months" n=price.promotionMonths}}</th><td>{{money price.monthlyNow.totalMinor}}</td></tr>
  <tr><th>{{t "Per month after that"}}</th><td>{{money price.monthlyAfter.totalMinor}}</td></tr>
  {{else}}
  <tr><th>{{t "Per month"}}</th><td>{{money price.monthlyNow.totalMinor}}</td></tr>
  {{/if}}
  <tr><th>{{t "Once"}}</th><td>{{money price.oneTime.totalMinor}}</td></tr>
  <tr><th>{{t "Tax is in these prices"}}</th><td>{{#each price.taxes}}{{this.name}}<br>{{/each}}</td></tr>
  <tr><th>{{t "Visit of the technician"}}</th><td>{{dateTime visit.from}}</td></tr>
  <tr><th>{{t "Payment"}}</th><td>{{t "Arranged with you by our staff; nothing is charged before the line works."}}</td></tr>
</table>
<section class="terms">
  <h2>{{t "Terms"}}</h2>
  {{#each (lines terms)}}<p>{{this}}</p>{{/each}}
</section>`;

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
    template: BODY,
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

import { createHash } from 'node:crypto';
import { quoteSections } from '../../../../domain/quotes/index.ts';
import { companyHead, findTemplate, logoOf } from '../../billing/index.ts';
import type { BackgroundContext, LongHandler } from '../../platform/background.ts';
import { inTransaction } from '../../platform/context.ts';
import { fileIdFor } from '../../platform/file-id.ts';
import { storeFiles } from '../../platform/files.ts';
import { changeQuote } from '../lock-quote.ts';
import { QUOTE_BODY } from '../quote-template.ts';
import { readQuote, type ReadQuote } from '../reads/read-quote.ts';
import { renderQuote } from '../topics.ts';

const LONGEST_ERROR = 2_000;

const print = async (job: BackgroundContext, quote: ReadQuote): Promise<Buffer> => {
  const company = await companyHead(job.knex, quote.company);
  const [logo, style] = await Promise.all([
    logoOf(job.knex, { company: quote.company, file: company.logoFile }),
    findTemplate(job.knex, quote.company, 'invoice'),
  ]);
  const sections = quoteSections(quote.lines).map((section) => ({
    ...section,
    lines: section.lines.map((line) => ({
      ...line,
      isAlternative: line.kind === 'alternative',
      isOptional: line.kind === 'optional',
    })),
  }));
  const { timeZone, currency, partyName: name, partyAddress: address } = quote;
  const data = {
    ...{ currency, timeZone, quote, sections, sums: quote.sums },
    locale: quote.language,
    hasSections: sections.length > 1,
    company: { ...company, logo },
    billTo: { name, address, email: quote.partyEmail, taxNo: null },
  };
  const html = await job.renderTemplate({ template: QUOTE_BODY, data });
  return job.renderPdf({ html, css: style?.css ?? '' });
};

/** Prints a quote once: what was printed is what is accepted, so that the bytes do not change. */
export const renderQuoteHandler: LongHandler<{ quote: string }> = {
  topic: renderQuote,
  queue: 'documents',
  run: async (job, { quote: id }) => {
    const quote = await readQuote(job.knex, id);
    if (!quote || quote.pdfSha256 || quote.status === 'draft') return { gone: true };
    try {
      const content = await print(job, quote);
      const pdf = fileIdFor(`quote ${id}`);
      await inTransaction(job.knex, job.actor, async (ctx) => {
        const row = await ctx.trx('quotes').where({ id }).forUpdate().first('pdf_sha256');
        if (row?.pdf_sha256) return;
        const { company, number } = quote;
        const file = { id: pdf, company, name: `${number}.pdf`, type: 'application/pdf' };
        await storeFiles(ctx.trx, [{ ...file, heldBy: 'quotes', content }]);
        const pdf_sha256 = createHash('sha256').update(content).digest('hex');
        await changeQuote(ctx, id, { pdf, pdf_sha256, pdf_status: 'ready', pdf_error: null });
      });
      return { number: quote.number, bytes: content.length };
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      const pdf_error = words.slice(0, LONGEST_ERROR);
      await inTransaction(job.knex, job.actor, (ctx) =>
        changeQuote(ctx, id, { pdf_status: 'failed', pdf_error }),
      );
      throw error;
    }
  },
};

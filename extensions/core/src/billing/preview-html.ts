import type { Knex } from 'knex';
import { type Actor } from '../platform/actor.ts';
import { domainError, isDomainError } from '../platform/errors.ts';
import { assertOwn } from '../platform/own-row.ts';
import { documentHtml } from '../worker/pdf/document-html.ts';
import { invoiceDocument, templateFor } from './invoice-document.ts';
import { findInvoice } from './repository.ts';
import { sharedEngine } from '../worker/pdf/template/shared-engine.ts';

/** An invoice as the present template shows it, marked as a preview; for trying a template out. */
export const previewHtml = async (
  knex: Knex,
  actor: Actor,
  { invoice: id }: { invoice: string },
): Promise<string> => {
  const invoice = await findInvoice(knex, id);
  assertOwn(actor, invoice, { collection: 'invoices', id, capability: 'billing' });
  const [document, template] = await Promise.all([
    invoiceDocument(knex, invoice),
    templateFor(knex, invoice.company, 'invoice'),
  ]);
  try {
    const body = await sharedEngine.render({
      company: invoice.company,
      template: template.body,
      data: { ...document, isPreview: true },
    });
    return documentHtml({ body, css: template.css });
  } catch (error) {
    if (isDomainError(error)) throw error;
    throw domainError(
      (error as { code?: string }).code ?? 'TEMPLATE_INVALID',
      422,
      (error as Error).message,
      { collection: 'document_templates', item: template.id, field: 'body' },
    );
  }
};

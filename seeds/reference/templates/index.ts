import { DOCKET_TEMPLATE } from './docket.ts';
import { INVOICE_TEMPLATE } from './invoice.ts';
import type { DocumentTemplateSeed } from './template-seed.ts';

/** The documents a company starts with; the first of a kind is its default. */
export const DOCUMENT_TEMPLATES: readonly DocumentTemplateSeed[] = [
  INVOICE_TEMPLATE,
  DOCKET_TEMPLATE,
];

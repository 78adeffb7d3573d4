import { DOCKET_TEMPLATE } from './docket.ts';
import { INVOICE_TEMPLATE } from './invoice.ts';
import type { TemplateKind } from '../../../extensions/domain/billing/choices.ts';

export type DocumentTemplateSeed = { kind: TemplateKind; name: string; body: string; css: string };

/** The documents a company starts with; the first of a kind is its default. */
export const DOCUMENT_TEMPLATES: readonly DocumentTemplateSeed[] = [
  INVOICE_TEMPLATE,
  DOCKET_TEMPLATE,
];

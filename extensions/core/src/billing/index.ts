export { companyHead, findTemplate, templateFor } from './invoice-document.ts';
export { logoOf } from './logo.ts';
export { letterhead } from '../../../domain/billing/document-parts.ts';

export { companyHead, templateFor } from './invoice-document.ts';
export { logoOf } from './logo.ts';

export { createInvoiceJob } from './jobs/create-invoice.ts';
export { renderInvoiceJob } from './jobs/render-invoice.ts';
export { sweepInvoicesJob } from './jobs/sweep-invoices.ts';
export { companyHead, templateFor } from './invoice-document.ts';
export { logoOf } from './logo.ts';
export { routes } from './routes.ts';

export { createInvoiceHandler } from './background/create-invoice.ts';
export { renderInvoiceHandler } from './background/render-invoice.ts';
export { sweepInvoicesHandler } from './background/sweep-invoices.ts';
export { companyHead, templateFor } from './invoice-document.ts';
export { logoOf } from './logo.ts';
export { tellFinance } from './subscribers/tell-finance.ts';
export { routes } from './routes.ts';

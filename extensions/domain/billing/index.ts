export * from './bill-to.ts';
export * from './choices.ts';
export * from './errors.ts';
export * from './find-rate.ts';
export * from './invoice-head.ts';
export * from './invoice-status.ts';
export * from './invoice-totals.ts';
export * from './line-text.ts';

export * from './choices.ts';
export * from './docket-checks.ts';
export * from './field-contract.ts';
export * from './lists.ts';
export * from './natural-key.ts';
export * from './references.ts';
export * from './required-fields.ts';
export * from './telecom-fields.ts';

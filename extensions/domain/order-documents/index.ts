export * from './choices.ts';
export * from './file-types.ts';
export * from './rules.ts';

export * from './draft-profile.ts';
export * from './drift.ts';
export * from './layout-type.ts';
export * from './layout.ts';
export * from './lesson.ts';
export * from './regression.ts';
export * from './signs.ts';
export * from './suggest.ts';
export { suggestTable, tableOf } from './draft-table.ts';

export * from './choices.ts';
export * from './light.ts';
export * from './port-rules.ts';
export * from './imports/check-feeds.ts';
export * from './imports/sheets.ts';

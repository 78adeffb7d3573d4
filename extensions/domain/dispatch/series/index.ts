export * from './occurrences.ts';
export * from './rule.ts';
export * from './working-day.ts';

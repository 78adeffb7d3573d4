export * from './board.ts';
export * from './board-index.ts';
export * from './intervals.ts';
export * from './lanes.ts';
export * from './settings.ts';
export * from './slots.ts';
export * from './travel.ts';
export * from './warnings.ts';

export * from './clock.ts';
export * from './ids.ts';
export * from './inert-text.ts';
export * from './money.ts';
export * from './phone.ts';
export * from './result.ts';
export * from './text.ts';
export * from './time.ts';

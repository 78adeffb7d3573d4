export { routes } from './routes.ts';
export { cleanOutbox } from './handlers/clean-outbox.ts';
export { endStuck } from './handlers/end-stuck.ts';

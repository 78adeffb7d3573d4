export { routes } from './routes.ts';
export { cleanOutbox } from './jobs/clean-outbox.ts';
export { endStuck } from './jobs/end-stuck.ts';

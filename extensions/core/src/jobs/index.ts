export { routes } from './routes.ts';
export { cleanOutbox } from './jobs/clean-outbox.ts';

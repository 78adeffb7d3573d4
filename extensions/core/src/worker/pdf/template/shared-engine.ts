import { createTemplateEngine } from './template-engine.ts';

/** A person waits for each of these; what is printed waits in the worker. */
const MAX_WAITING = 4;

/** One thread for the templates of all companies, turn by turn. */
export const sharedEngine = createTemplateEngine({ maxWaiting: MAX_WAITING });

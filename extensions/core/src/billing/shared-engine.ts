import { createTemplateEngine } from '../worker/pdf/template/template-engine.ts';

/** One thread for the templates of all companies, turn by turn. */
export const sharedEngine = createTemplateEngine();

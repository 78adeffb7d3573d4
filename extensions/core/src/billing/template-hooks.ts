import { domainError } from '../platform/errors.ts';
import type { RegisterHooks } from '../platform/hooks.ts';
import { TEMPLATE_LIMITS, type TemplateProblem } from '../worker/pdf/template/check-template.ts';
import { sharedEngine } from './shared-engine.ts';

const MOST_NAMED = 3;
const OUR_CODE = /^TEMPLATE_/;

const refuse = (field: string, problems: TemplateProblem[], code = 'TEMPLATE_INVALID'): never => {
  const words = problems
    .slice(0, MOST_NAMED)
    .map(({ line, message }) => `line ${line}: ${message}`)
    .join(' ');
  throw domainError(code, 422, `The template cannot be saved: ${words}`, {
    collection: 'document_templates',
    field,
    line: problems[0]?.line,
    problems,
  });
};

const checkBody = async (template: unknown, share: string | null): Promise<void> => {
  if (typeof template !== 'string') return;
  const problems = await sharedEngine.check({ share, template }).catch((error: unknown) => {
    const { code = '', message } = error as Error & { code?: string };
    if (!OUR_CODE.test(code)) throw error;
    return refuse('body', [{ line: 1, message: `It cannot be read in time. ${message}` }], code);
  });
  if (problems.length > 0) refuse('body', problems);
};

const checkStyle = (css: unknown): void => {
  const limit = TEMPLATE_LIMITS.characters;
  if (typeof css !== 'string' || css.length <= limit) return;
  const message = `The CSS is ${css.length} characters long, the limit is ${limit}.`;
  refuse('css', [{ line: 1, message }]);
};

/**
 * What a company prints by is looked at where it is saved, through every door: a mistake would wait
 * unseen for the next invoice. Whose turn it takes is the person's, for nothing is read here.
 */
export const registerHooks: RegisterHooks = ({ filter }) => {
  for (const verb of ['create', 'update']) {
    filter(`document_templates.items.${verb}`, async (payload, _meta, { accountability }) => {
      const { body, css } = payload as Record<string, unknown>;
      checkStyle(css);
      await checkBody(body, accountability?.user ?? null);
      return payload;
    });
  }
};

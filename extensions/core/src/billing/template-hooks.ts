import { say } from '../../../domain/words/index.ts';
import { refusal, refusedAs } from '../platform/errors.ts';
import type { RegisterHooks } from '../platform/hooks.ts';
import { TEMPLATE_LIMITS, type TemplateProblem } from '../worker/pdf/template/check-template.ts';
import { sharedEngine } from '../worker/pdf/template/shared-engine.ts';

const MOST_NAMED = 3;
const OUR_CODE = /^TEMPLATE_/;

/** What is wrong in a line is said by the template language itself, in English. */
const refuse = (field: string, problems: TemplateProblem[]): never => {
  const words = problems.slice(0, MOST_NAMED).map(({ line, message }) => `${line}: ${message}`);
  throw refusal(
    'TEMPLATE_INVALID',
    422,
    { problems: words.join(' ') },
    { collection: 'document_templates', field, line: problems[0]?.line, problems },
  );
};

const refuseSlow = (code: string, message: string): never => {
  throw refusedAs({ ...say('TEMPLATE_UNREAD', { message }), code, key: 'TEMPLATE_UNREAD' }, 422, {
    collection: 'document_templates',
    field: 'body',
    line: 1,
    problems: [{ line: 1, message }],
  });
};

const checkBody = async (template: unknown, share: string | null): Promise<void> => {
  if (typeof template !== 'string') return;
  const problems = await sharedEngine.check({ share, template }).catch((error: unknown) => {
    const { code = '', message } = error as Error & { code?: string };
    if (!OUR_CODE.test(code)) throw error;
    return refuseSlow(code, message);
  });
  if (problems.length > 0) refuse('body', problems);
};

const checkStyle = (css: unknown): void => {
  const limit = TEMPLATE_LIMITS.characters;
  if (typeof css !== 'string' || css.length <= limit) return;
  const length = css.length;
  throw refusal(
    'TEMPLATE_INVALID.style',
    422,
    { length, limit },
    { collection: 'document_templates', field: 'css', length, limit },
  );
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

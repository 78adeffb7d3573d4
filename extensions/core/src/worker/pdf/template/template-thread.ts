/**
 * Runs templates in a thread without environment variables and with little memory, so that a
 * template that never ends or grows without bound takes down this thread and nothing else.
 */
import { parentPort } from 'node:worker_threads';
import Handlebars from 'handlebars';
import { withSafeLinks } from '../../../../../domain/kernel/links.ts';
import { sealPrototypes } from '../../../../../domain/kernel/seal-prototypes.ts';
import { type TemplateProblem, templateProblems } from './check-template.ts';
import { fieldProblems, type TemplateSample } from './field-problems.ts';
import { createTemplateEngine, KNOWN_HELPERS } from './helpers.ts';

export type TemplateRequest =
  | { id: number; template: string; data: object }
  | { id: number; check: string; sample?: TemplateSample };
export type TemplateReply =
  | { id: number; html: string }
  | { id: number; problems: TemplateProblem[] }
  | { id: number; error: string; code?: 'TEMPLATE_TOO_LARGE' };

sealPrototypes();

const MAX_CACHED = 50;
const MAX_HTML = 20 * 1024 * 1024;
const engine = createTemplateEngine(Handlebars);
const compiled = new Map<string, (data: object) => string>();

const templateFor = (source: string): ((data: object) => string) => {
  const known = compiled.get(source);
  if (known) return known;
  const render = engine.compile(source, {
    knownHelpers: KNOWN_HELPERS,
    knownHelpersOnly: true,
    preventIndent: true,
  });
  const run = (data: object): string =>
    render(data, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
  if (compiled.size >= MAX_CACHED) compiled.delete(compiled.keys().next().value as string);
  compiled.set(source, run);
  return run;
};

const tooLarge = (id: number): TemplateReply => ({
  id,
  error: `the result is longer than ${MAX_HTML} characters, the limit`,
  code: 'TEMPLATE_TOO_LARGE',
});
/** No string can be as long as this one should have become. */
const isBeyondStrings = (error: unknown): boolean =>
  error instanceof RangeError && error.message === 'Invalid string length';

const problemsOf = ({
  check,
  sample,
}: {
  check: string;
  sample?: TemplateSample;
}): TemplateProblem[] => {
  const problems = templateProblems(check);
  return problems.length > 0 || !sample ? problems : fieldProblems(check, sample);
};

const answer = (request: TemplateRequest): TemplateReply => {
  const { id } = request;
  try {
    if ('check' in request) return { id, problems: problemsOf(request) };
    const filled = templateFor(request.template)(request.data);
    if (filled.length > MAX_HTML) return tooLarge(id);
    return { id, html: withSafeLinks(filled) };
  } catch (error) {
    if (isBeyondStrings(error)) return tooLarge(id);
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
};

parentPort?.on('message', (request: TemplateRequest) => parentPort?.postMessage(answer(request)));

/**
 * Runs templates in a thread without environment variables and with little memory, so that a
 * template that never ends or grows without bound takes down this thread and nothing else.
 */
import { parentPort } from 'node:worker_threads';
import Handlebars from 'handlebars';
import { withSafeLinks } from '../../../../../domain/kernel/links.ts';
import { sealPrototypes } from '../../../../../domain/kernel/seal-prototypes.ts';
import { createTemplateEngine, KNOWN_HELPERS } from './helpers.ts';

export type TemplateRequest = { id: number; template: string; data: object };
export type TemplateReply = { id: number; html: string } | { id: number; error: string };

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

const answer = ({ id, template, data }: TemplateRequest): TemplateReply => {
  try {
    const html = withSafeLinks(templateFor(template)(data));
    return html.length > MAX_HTML
      ? { id, error: `the result is ${html.length} characters long` }
      : { id, html };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
};

parentPort?.on('message', (request: TemplateRequest) => parentPort?.postMessage(answer(request)));

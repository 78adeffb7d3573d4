import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const LIST = new URL('../../extensions/core/src/domains.ts', import.meta.url);

/** The domains in the order of `src/domains.ts`. */
export const domainOrder = () => {
  const [, list = ''] = /DOMAINS = \[([^\]]*)\]/.exec(readFileSync(LIST, 'utf8')) ?? [];
  return list.split(',').flatMap((name) => name.trim() || []);
};

/** What everything stands on: it knows the pure words of domains, and none of their code. */
const GROUND = ['kernel', 'platform', 'worker', 'words'];
const PLACE = /extensions\/(?:core\/src|domain)\/([a-z-]+)\//;

const isPure = (file) => file.replaceAll('\\', '/').includes('extensions/domain/');
const folderOf = (file) => PLACE.exec(file.replaceAll('\\', '/'))?.[1];

/** A domain imports those above it in the list; the ground imports none. */
export const inDomainOrder = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      later:
        '"{{from}}" comes before "{{to}}" in src/domains.ts and must not know it: register a fact, guard, effect or subscriber there instead.',
      ground: '"{{from}}" knows no domain; "{{to}}" registers what it brings.',
    },
  },
  create: (context) => {
    const order = domainOrder();
    const from = folderOf(context.filename);
    if (!from) return {};
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const target = normalize(join(dirname(context.filename), source.value));
      const to = folderOf(target);
      if (!to || to === from || !order.includes(to)) return;
      const data = { from, to };
      if (GROUND.includes(from) && !isPure(target))
        context.report({ node: source, messageId: 'ground', data });
      else if (order.includes(from) && order.indexOf(to) > order.indexOf(from))
        context.report({ node: source, messageId: 'later', data });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

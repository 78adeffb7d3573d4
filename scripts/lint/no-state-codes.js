import { readdirSync, readFileSync } from 'node:fs';

const SEEDS = new URL('../../seeds/kinds/', import.meta.url);

/** Codes of the states that the seeds give to companies. Single words are labels elsewhere too. */
const CODES = new Set(
  readdirSync(SEEDS, { recursive: true })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, SEEDS), 'utf8').matchAll(/\{ code: '(\w+)', category:/g),
    ])
    .map(([, code]) => code),
);
const isUnmistakable = (code) => /[a-z][A-Z]/.test(code);
/** Where a word is compared with, or set as, a state. */
const NAMES_A_STATE = /^(?:to|from|status|to_status|from_status|to_state|from_state|state)$/;

const isState = ({ parent, value }) => {
  if (!CODES.has(value)) return false;
  if (isUnmistakable(value)) return true;
  return parent.type === 'Property' && NAMES_A_STATE.test(parent.key?.name ?? '');
};

/** Refuses the code of a state outside the seeds. */
export const noStateCodes = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      named: '"{{code}}" is a state that companies may rename: use its category or a command.',
    },
  },
  create: (context) => ({
    Literal: (node) => {
      if (!isState(node)) return;
      context.report({ node, messageId: 'named', data: { code: String(node.value) } });
    },
  }),
};

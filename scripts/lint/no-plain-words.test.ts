import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import { noPlainWords } from './no-plain-words.js';

RuleTester.describe = describe;
RuleTester.it = it;

new RuleTester({ languageOptions: { ecmaVersion: 2024, sourceType: 'module' } }).run(
  'no-plain-words',
  noPlainWords,
  {
    valid: [
      "notifications.add({ title: t('queue.begin') });",
      "throw new Error('Nobody is signed in.');",
      "if (event.key === 'Enter') save();",
      "const state = 'needs_review';",
      "const headers = { 'Content Type': type };",
    ],
    invalid: [
      "notifications.add({ title: 'Nothing waits' });",
      "problem.value = 'Try again.';",
      'const label = `Approve ${count}`;',
      "const help = ['j', 'next draft'];",
    ].map((code) => ({ code, errors: [{ messageId: 'plain' }] })),
  },
);

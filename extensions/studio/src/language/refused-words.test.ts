import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../domain/words/index.ts';
import { MESSAGES } from '../../../domain/words/messages/index.ts';
import { refusedWords } from './refused-words.ts';

describe('what the Studio says of a refusal', () => {
  it.each(LANGUAGES)('should have a title for every code, in %s', (language) => {
    const { errors } = refusedWords(language);
    const codes = new Set(Object.keys(MESSAGES).map((key) => key.split('.')[0] ?? key));
    codes.delete('VALUE');
    const untitled = [...codes].filter((code) => !Object.hasOwn(errors, code));
    // Those that Directus has words for itself.
    expect(untitled.filter((code) => !Object.hasOwn(refusedWords('ms').errors, code))).toEqual([]);
    for (const title of Object.values(errors)) expect(title).not.toMatch(/[{}]|^$/);
  });

  it.each(LANGUAGES)('should be plain enough for vue-i18n, in %s', (language) => {
    for (const sentence of Object.values(refusedWords(language).validationError)) {
      expect(sentence).not.toMatch(/[@|]/);
      expect(sentence.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    }
  });
});

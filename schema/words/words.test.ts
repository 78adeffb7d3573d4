import { describe, expect, it } from 'vitest';
import { expandFields } from '../compiler/expand.ts';
import { folderCollection } from '../compiler/collections.ts';
import { sentence } from '../compiler/labels.ts';
import { compileModel } from '../compiler/compile.ts';
import { FIELD_KINDS } from '../../extensions/domain/forms/choices.ts';
import { PERSONA_CHOICES } from '../../extensions/domain/organisation/choices.ts';
import { MODEL } from '../model/index.ts';
import { LABEL_WORDS, TEXT_WORDS } from './index.ts';

const fields = MODEL.flatMap((collection) => expandFields(collection));
const labels = new Set([
  ...MODEL.flatMap(({ domain, label, singular, groups = [] }) => [
    folderCollection(domain, 1).meta.translations?.[0]?.translation ?? domain,
    label,
    singular,
    ...groups.map((group) => group.label),
  ]),
  ...fields.map(({ name, definition }) => definition.label ?? sentence(name)),
]);
const texts = new Set([
  ...fields.flatMap(({ definition }) => [
    ...(definition.note === undefined ? [] : [definition.note]),
    ...(definition.choices ?? []).map(({ label }) => label),
  ]),
  ...MODEL.flatMap(({ bookmarks = [] }) => bookmarks.map(({ title }) => title)),
  // Rows at run time, and named in mails.
  ...PERSONA_CHOICES.map(({ label }) => label),
  // Inside the definition of a form.
  ...FIELD_KINDS.map(({ label }) => label),
]);

describe.each([
  ['labels', labels, LABEL_WORDS],
  ['notes and choices', texts, TEXT_WORDS],
])('%s of the model', (_, used, words) => {
  it('should each have Malay and French', () => {
    expect([...used].filter((text) => !Object.hasOwn(words, text))).toEqual([]);
  });

  it('should have no words for what the model does not say', () => {
    expect(Object.keys(words).filter((text) => !used.has(text))).toEqual([]);
  });

  it('should hold no blanks at the ends and none that is empty', () => {
    for (const word of Object.values(words).flat()) expect(word).toBe(word.trim());
    expect(Object.values(words).flat()).not.toContain('');
  });
});

describe('translations of the compiled model', () => {
  const { fragment, translations } = compileModel(MODEL);

  it('should fit into the key column, each once', () => {
    const names = translations.map(({ key, language }) => `${language} ${key}`);
    expect(new Set(names).size).toBe(names.length);
    expect(translations.filter(({ key }) => key.length > 255)).toEqual([]);
  });

  it('should name fields in every language, as a sentence begins', () => {
    const name = fragment.fields.find(
      ({ collection, field }) => collection === 'work_orders' && field === 'customer_name',
    );
    expect(name?.meta.translations).toEqual([
      { language: 'en-US', translation: 'Customer name' },
      { language: 'ms-MY', translation: 'Nama pelanggan' },
      { language: 'fr-FR', translation: 'Nom du client' },
    ]);
    expect(name?.meta.note).toBe('$t:Name as the request gave it.');
  });

  it('should escape braces, which would be parameters', () => {
    const guards = translations.find(
      ({ key, language }) => key.includes('photosRequired') && language === 'fr-FR',
    );
    expect(guards?.value).toContain(`[{'{'}"name": "photosRequired"`);
  });
});

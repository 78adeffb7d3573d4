import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en as portalEn } from '../../frontend/src/locales/en/index.ts';
import { fr as portalFr } from '../../frontend/src/locales/fr/index.ts';
import { ms as portalMs } from '../../frontend/src/locales/ms/index.ts';
import { en as studioEn } from '../../extensions/studio/src/locales/en/index.ts';
import { fr as studioFr } from '../../extensions/studio/src/locales/fr/index.ts';
import { ms as studioMs } from '../../extensions/studio/src/locales/ms/index.ts';

type Tables = Record<string, Record<string, string>>;

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const APPS = [
  { name: 'portal', sources: 'frontend/src', en: portalEn, ms: portalMs, fr: portalFr },
  { name: 'studio', sources: 'extensions/studio/src', en: studioEn, ms: studioMs, fr: studioFr },
] satisfies { name: string; sources: string; en: Tables; ms: Tables; fr: Tables }[];

const flat = (tables: Tables): Map<string, string> =>
  new Map(
    Object.entries(tables).flatMap(([area, messages]) =>
      Object.entries(messages).map(([key, text]) => [`${area}.${key}`, text] as const),
    ),
  );
const valuesIn = (text: string): string =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort().join(' ');
const formsOf = (text: string): string[] => text.split(' | ');
const wordCount = (text: string): number =>
  (formsOf(text)[0] ?? '').replace(/\{\w+\}/g, '').match(/\p{L}{2,}/gu)?.length ?? 0;

const sourceOf = (folder: string): string =>
  globSync(`${folder}/**/*.{ts,vue}`, { cwd: ROOT })
    .filter((file) => !file.includes('/locales/') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');

describe.each(APPS)('words of the $name', ({ sources, en, ms, fr }) => {
  const english = flat(en);
  const others = { ms: flat(ms), fr: flat(fr) };

  it.each(['ms', 'fr'] as const)('should have every key in %s', (language) => {
    expect([...others[language].keys()].sort()).toEqual([...english.keys()].sort());
    expect([...others[language]].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(['ms', 'fr'] as const)('should put the same values into %s', (language) => {
    const differing = [...english].filter(([key, text]) => {
      const wanted = valuesIn(text);
      const forms = formsOf(others[language].get(key) ?? '');
      return forms.some((form) => valuesIn(form) !== wanted && !(wanted === 'n' && form !== ''));
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it.each(['ms', 'fr'] as const)('should not leave a sentence English in %s', (language) => {
    const untouched = [...english].filter(
      ([key, text]) => wordCount(text) > 2 && others[language].get(key) === text,
    );
    expect(untouched.map(([key]) => key)).toEqual([]);
  });

  it('should count in two forms in English and French and in one in Malay', () => {
    for (const [key, text] of english) {
      if (formsOf(text).length === 1) continue;
      expect(formsOf(others.fr.get(key) ?? ''), key).toHaveLength(2);
      expect(formsOf(others.ms.get(key) ?? ''), key).toHaveLength(1);
    }
  });

  it('should be readable to vue-i18n, for which an @ begins a link to another key', () => {
    for (const texts of [english, ...Object.values(others)]) {
      const broken = [...texts].filter(([, text]) => text.includes('@'));
      expect(broken.map(([key]) => key)).toEqual([]);
    }
  });

  it('should keep French punctuation on its line', () => {
    const loose = [...others.fr].filter(([, text]) => /'| [:;?!»]|« /.test(text));
    expect(loose.map(([key]) => key)).toEqual([]);
  });

  it('should have no key that nobody says', () => {
    const source = sourceOf(sources);
    const families = [...source.matchAll(/`(\w+)\.\$\{/g)].map(([, area]) => `${String(area)}.`);
    const unsaid = [...english.keys()].filter(
      (key) =>
        !source.includes(`'${key}'`) &&
        !source.includes(`"${key}"`) &&
        !families.some((family) => key.startsWith(family)),
    );
    expect(unsaid).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { parse } from '@formatjs/icu-messageformat-parser';
import { acceptedLanguage, inWords, languageOf, LANGUAGES, say, wordAnswer } from './index.ts';
import { MESSAGES } from './messages/index.ts';
import { recognise } from './recognise.ts';

type Element = { type: number; value?: string; options?: Record<string, { value: Element[] }> };

const PARAM_TYPES = new Set([1, 2, 3, 4, 5, 6]);

const paramsOf = (elements: readonly Element[]): string[] =>
  elements.flatMap(({ type, value, options }) => [
    ...(PARAM_TYPES.has(type) && value ? [value] : []),
    ...Object.values(options ?? {}).flatMap((option) => paramsOf(option.value)),
  ]);

const namesIn = (text: string): string[] =>
  [...new Set(paramsOf(parse(text, { ignoreTag: true }) as Element[]))].sort();

describe('the catalogue of messages', () => {
  it.each(Object.entries(MESSAGES))('%s should say the same in every language', (_, text) => {
    for (const language of LANGUAGES) {
      expect(text[language].trim()).not.toBe('');
      expect(namesIn(text[language])).toEqual(namesIn(text.en));
    }
  });
});

describe('inWords', () => {
  it('should say what a rule found in the language of the reader, with its plurals', () => {
    const photos = (count: number) => say('PHOTOS_MISSING', { count, subject: 'ONU' });
    expect(photos(2).message).toBe('Take 2 more photos: ONU.');
    expect(inWords(photos(1), 'fr')).toBe('Prenez encore 1 photo\u00a0: ONU.');
    expect(inWords(photos(2), 'fr')).toBe('Prenez encore 2 photos\u00a0: ONU.');
    expect(inWords(photos(2), 'ms')).toBe('Ambil 2 foto lagi: ONU.');
  });

  it('should put parameters into words too: fields, lists, moments, names of rows', () => {
    const missing = [say('FIELD_MISSING', { name: { field: 'phones' } })];
    const step = { name: 'Assign', translations: { ms: 'Tugaskan' } };
    const said = say('WORK_REQUIREMENTS_MISSING', { step, missing: { said: missing } });
    expect(said.message).toBe('"Assign" is not possible yet. Enter the phone number.');
    expect(inWords(said, 'ms')).toBe('"Tugaskan" belum boleh dilakukan. Isi nombor telefon.');
    const start = { instant: '2026-03-02T09:00:00Z', timeZone: 'Asia/Kuala_Lumpur' };
    expect(inWords(say('TIME_TOO_EARLY', { start, minutes: 120 }), 'ms')).toContain(
      '2 Mac 2026, 17:00',
    );
  });

  it('should leave alone a sentence that is not the catalogue’s', () => {
    expect(inWords({ code: 'FORBIDDEN', message: 'Ask the owner.' }, 'fr')).toBe('Ask the owner.');
    expect(inWords({ code: 'constructor', message: 'x' }, 'fr')).toBe('x');
  });

  it('should survive parameters of another release', () => {
    const stored = { code: 'PHOTOS_MISSING', params: { number: 1 }, message: 'Take 1 photo.' };
    expect(inWords(stored, 'fr')).toBe('Take 1 photo.');
  });
});

describe('wordAnswer', () => {
  it('should word sentences and names wherever they stand, and nothing else', () => {
    const at = new Date();
    const step = { label: 'Start', translations: { ms: 'Mula' }, missing: [say('PORT_MISSING')] };
    expect(wordAnswer({ data: { steps: [step], at, message: 'as it is' } }, 'ms')).toEqual({
      data: {
        steps: [
          {
            label: 'Mula',
            translations: { ms: 'Mula' },
            missing: [{ code: 'PORT_MISSING', message: 'Pilih splitter dan portnya.' }],
          },
        ],
        at,
        message: 'as it is',
      },
    });
  });
});

describe('languages', () => {
  it.each([
    ['ms-MY', 'ms'],
    ['fr', 'fr'],
    ['en-US', 'en'],
    ['de-DE', null],
    [null, null],
  ])('should know %s as %s', (tag, expected) => expect(languageOf(tag)).toBe(expected));

  it.each([
    ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
    ['de, ms;q=0.4, en;q=0.7', 'en'],
    ['ms;q=0, *', null],
    ['', null],
  ])('should take from "%s" %s', (header, expected) =>
    expect(acceptedLanguage(header)).toBe(expected),
  );
});

describe('recognise', () => {
  it('should find the parameters of what a trigger raised', () => {
    const code = 'PLANT_SPLITTER_TYPE_FIXED';
    expect(recognise(code, 'The ports of SP01 are made; its type does not change.')).toEqual({
      key: code,
      params: { splitter: 'SP01' },
    });
    expect(recognise(code, 'Something else.')).toBeNull();
  });
});

describe('what a message quotes', () => {
  it('should be cut, in its parameters and its sentence, and be found again in other languages', () => {
    const said = say('ADDRESS_ROW_CIVIC', {
      row: 2,
      column: 'number',
      value: '😀'.repeat(100_000),
    });
    expect(JSON.stringify(said).length).toBeLessThan(2_000);
    expect(inWords(said, 'fr')).not.toBe(said.message);
  });
});

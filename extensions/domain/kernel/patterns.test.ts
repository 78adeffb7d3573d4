import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainPattern } from './pattern-shape.ts';
import { writtenOut } from './pattern-size.ts';
import { patternOf, patternProblem, patternSize } from './patterns.ts';

describe('patternOf', () => {
  it.each([
    ['^TBBN[A-Z]?\\d{5,}[A-Z]?$', 'tbbna900021g'],
    ['\\b(\\w+)\\s+(?<last>\\w+)$', 'one\u00a0two three'],
    ['[^\\s:]+', ' : word'],
    ['[\\S\\n]+', ' a\nb '],
    ['a.c', 'a\rc abc'],
    ['[\\w-.]+', ' a-b.c '],
    ['(?:^|,)x{2}', 'y,xx'],
    ['\\u0041\\/\\[[x[]', 'A/[['],
    ['{x', 'a{x'],
    ['(a|ab)(c|bcd)?', 'abcd'],
    ['.*?x', 'aax'],
  ])('should find with %s what JavaScript finds', (source, text) => {
    const native = new RegExp(source, 'i').exec(text);
    const ours = patternOf(source).exec(text);
    expect(ours && { ...ours }).toEqual(native && { ...native });
    expect(patternOf(source).test(text)).toBe(native !== null);
    const all = [...text.matchAll(new RegExp(source, 'gi'))].map((match) => match[0]);
    expect(
      patternOf(source)
        .matchAll(text)
        .map((match) => match[0]),
    ).toEqual(all);
  });

  it('should find what JavaScript finds, whatever the pattern', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      '\\d',
      '\\s',
      '.',
      '[ab]',
      '[^a]',
      '(a|b)',
      '(?:ab)',
      '\\b',
    );
    const piece = fc
      .tuple(atom, fc.constantFrom('', '?', '*', '+', '{1,2}', '+?'))
      .map(([one, more]) => (one === '\\b' ? one : one + more));
    const source = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', '\n'), maxLength: 8 });
    fc.assert(
      fc.property(source, text, (pattern, where) => {
        const native = [...where.matchAll(new RegExp(pattern, 'gim'))].map(({ 0: all, index }) => [
          all,
          index,
        ]);
        const ours = patternOf(pattern, 'im')
          .matchAll(where)
          .map(({ 0: all, index }) => [all, index]);
        expect(ours).toEqual(native);
      }),
      { numRuns: 1_000 },
    );
  });

  // With an engine that tries every way these never end, so that the test itself would not.
  it.each([
    '^(a|aa)+$',
    '(a+)+$',
    '(a*)*b',
    '(\\w+\\s?)+$',
    '(x+x+)+y',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
  ])('should come to an end with %s', (source) => {
    expect(isPlainPattern(source, 'i')).toBe(false);
    expect(patternProblem(source)).toBeNull();
    expect(patternOf(source).test(`${'a'.repeat(20_000)}!`)).toBeTypeOf('boolean');
  });

  it.each([
    ['(?!x)y', 'negative look-ahead'],
    ['y(?=x)', 'look-ahead'],
    ['(?<=x)y', 'look-behind'],
    ['(a)\\1', 'earlier group'],
    ['(?<n>a)\\k<n>', 'earlier group'],
    ['(a{1000}){1000}', 'multiply'],
    ['a{5000}', 'more often than 1000'],
    ['\\w{900}\\w{900}', 'written out'],
    ['(', 'cannot be read'],
    ['[a', 'not closed'],
    ['x'.repeat(501), 'longer than 500'],
  ])('should refuse %s and say why', (source, why) => {
    expect(patternProblem(source)).toContain(why);
    expect(patternOf(source).test('xyaa')).toBe(false);
  });

  it('should keep its hands off patterns with more than few ways', () => {
    for (const source of ['WORD', '^A\\d{7}\\.xlsx?$', 'FTTO|office', '^a+$'])
      expect(isPlainPattern(source, 'i')).toBe(true);
    for (const source of ['a+', '^a+b+', '(a|b)', 'a?'.repeat(9), '^a|b+', '[a]{30}'])
      expect(isPlainPattern(source, 'i')).toBe(false);
    expect(isPlainPattern('^a+', 'im')).toBe(false);
  });

  it.each([
    ['ab[c-e]\\d\\u0041', 5],
    ['(?:ab){3}c', 7],
    ['((a{2}){3}b){4,10}', 70],
    ['(?<n>x|y)*', 4],
    ['\\{2}[(]{2', 6],
    ['(((', 0],
  ])('should know how large %s is written out', (source, size) => {
    expect(writtenOut(source)).toBe(size);
  });

  it('should refuse what is far too large before it is compiled', () => {
    const large = (count: number): string => `\\S{${900 + count}}`.repeat(55);
    expect(patternProblem(large(0))).toContain('about 49500 steps');
    expect(patternProblem('(?:' + 'a'.repeat(400) + '){1000}')).toContain('about 400000 steps');
    expect(patternSize(large(1))).toBe(0);
    expect(patternSize('plain words')).toBe(0);
    expect(patternSize('(a|b){10}')).toBe(30);
  });
});

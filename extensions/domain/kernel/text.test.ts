import { describe, expect, it } from 'vitest';
import { cleanText, cleanTexts, fileLabel, findBadValue } from './text.ts';

describe('text that PostgreSQL cannot hold', () => {
  it.each([
    ['a\0b', 'ab'],
    ['a\ud800b', 'a\ufffdb'],
    ['\udc00', '\ufffd'],
    ['é 😀 \u0001\n', 'é 😀 \u0001\n'],
  ])('is cleaned: %j', (given, expected) => expect(cleanText(given)).toBe(expected));

  it('is cleaned wherever it stands', () => {
    const bytes = Buffer.from([0]);
    expect(cleanTexts({ 'k\0': ['\0x', { a: 1, bytes }] })).toEqual({ k: ['x', { a: 1, bytes }] });
  });

  it('is cut out of a file name that is too long, whose ending stays', () => {
    const label = fileLabel(`${'é'.repeat(300)}.xlsx`);
    expect([label.length, label.endsWith('é.xlsx')]).toEqual([255, true]);
    expect(fileLabel(`${'😀'.repeat(200)}x.pdf`)).toHaveLength(255);
    expect(findBadValue(fileLabel(`${'x'}${'😀'.repeat(200)}.pdf`))).toBeNull();
  });

  it('is found with its path', () => {
    expect(findBadValue({ a: [{ b: 'x\0' }] })).toEqual({ path: 'a.0.b', reason: 'text' });
    expect(findBadValue({ a: { 'k\ud800': 1 } })).toEqual({ path: 'a.k\ufffd', reason: 'text' });
    expect(findBadValue({ a: ['fine', 1, null] })).toBeNull();
  });

  it('a structure without end is refused without walking it whole', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(findBadValue({ deep })?.reason).toBe('depth');
  });
});

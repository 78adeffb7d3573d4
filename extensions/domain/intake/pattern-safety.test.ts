import { describe, expect, it } from 'vitest';
import { isDangerousPattern } from './pattern-safety.ts';

describe('isDangerousPattern', () => {
  it.each([
    '(a+)+$',
    '(\\d+)*x',
    '(?:\\s*x)*',
    '^(([a-z])+.)+$',
    '(?<word>\\w+\\s?){2,}',
    '((ab)*c){1,50}',
    '[)](x*)*',
    '(a*?)+',
  ])('should refuse a loop in a loop: %s', (pattern) => {
    expect(isDangerousPattern(pattern)).toBe(true);
  });

  it.each([
    '^TBBN[A-Z]?\\d{5,}[A-Z]?$',
    'SP(?<splitter>\\d{2,3})\\s*:\\s*(?<place>.+?)\\s+OLT',
    '(?:\\s*[ap]m)?',
    '[(+*)]+',
    '\\(a+\\)+',
    '(?:abc){1,3}',
    '(?:a+|b){1,3}',
    '(?=.*x)y+',
  ])('should take what goes through a text once: %s', (pattern) => {
    expect(isDangerousPattern(pattern)).toBe(false);
  });
});

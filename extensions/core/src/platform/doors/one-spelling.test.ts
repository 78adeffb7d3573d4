import { describe, expect, it } from 'vitest';
import { oneSpelling } from './one-spelling.ts';

describe('the path of a request', () => {
  it.each([
    ['/auth/login', '/auth/login'],
    ['/auth//login', '/auth/login'],
    ['//auth///login//?next=//x', '/auth/login/?next=//x'],
    ['/assets/x#//y', '/assets/x#//y'],
    ['/', '/'],
  ])('has one spelling: %s', (url, wanted) => {
    expect(oneSpelling(url)).toBe(wanted);
  });
});

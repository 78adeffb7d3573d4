import { describe, expect, it } from 'vitest';
import { oneSpelling } from './one-spelling.ts';

describe('the path of a request', () => {
  it.each([
    ['/auth/login', '/auth/login'],
    ['/auth//login', '/auth/login'],
    ['//auth///login//?next=//x', '/auth/login/?next=//x'],
    ['/assets/x#//y', '/assets/x#//y'],
    ['/', '/'],
    ['/items/%63lients?export=%63sv', '/items/clients?export=%63sv'],
    ['/items/work%5forders/%7E', '/items/work_orders/~'],
    ['/portal/%2e%2e/%2F/%00/%25%36%33', '/portal/%2e%2e/%2F/%00/%2563'],
  ])('has one spelling: %s', (url, wanted) => {
    expect(oneSpelling(url)).toBe(wanted);
  });
});

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  getPath,
  isInheritedName,
  MOST_ENTRIES,
  ownMember,
  setMember,
  setPath,
  unsafePlace,
} from './paths.ts';

const SHARED = [Object.prototype, Array.prototype, Function.prototype, Object, Function, Array];
const picture = () => SHARED.map((shared) => Object.getOwnPropertyNames(shared).join());
const CLEAN = picture();
afterEach(() => {
  expect(picture()).toEqual(CLEAN);
  expect(Object.keys({})).toEqual([]);
  for (const key in {}) expect.unreachable(key);
});

const word = fc.stringMatching(/^[a-z]{1,3}$/);
const wicked = fc.constantFrom('__proto__', 'prototype', 'constructor');
const pathOf = (step: fc.Arbitrary<string>) =>
  fc.array(step, { minLength: 1, maxLength: 6 }).map((steps) => steps.join('.'));

/** The same by plain recursion over copies. */
const reference = (target: unknown, [step = '', ...rest]: string[], value: unknown): unknown => {
  const own = typeof target === 'object' && target !== null ? target : {};
  const inner = Object.getOwnPropertyDescriptor(own, step)?.value as unknown;
  return { ...own, [step]: rest.length === 0 ? value : reference(inner, rest, value) };
};

describe('setPath', () => {
  it('should write what a plain setter would', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(pathOf(word), fc.integer()), { maxLength: 8 }), (writes) => {
        const target = {};
        let wanted: unknown = {};
        for (const [path, value] of writes) {
          expect(setPath(target, path, value)).toBe(true);
          wanted = reference(wanted, path.split('.'), value);
          expect(getPath(target, path)).toBe(value);
        }
        expect(target).toEqual(wanted);
      }),
    );
  });

  it('should write nothing by a path that names what objects share', () => {
    const steps = fc.oneof(word, wicked, fc.constantFrom('toString', '0', ''));
    fc.assert(
      fc.property(fc.array(pathOf(steps), { maxLength: 8 }), (paths) => {
        const target = { phones: ['1'], x: () => undefined };
        for (const path of paths) {
          const before = JSON.stringify(target);
          const isWritten = setPath(target, path, 'polluted');
          if (/__proto__|prototype|constructor/.test(path)) expect(isWritten).toBe(false);
          if (!isWritten) expect(JSON.stringify(target)).toBe(before);
          expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
        }
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
    );
  });

  it('should write into lists only where they are or end', () => {
    const target = { phones: ['1'], voip: [{ number: '1' }] };
    expect(setPath(target, 'phones.1', '2')).toBe(true);
    expect(setPath(target, 'voip.0.number', '2')).toBe(true);
    for (const path of ['phones.9', 'phones.length', 'phones.map', 'phones.-1', 'voip.7.number'])
      expect(setPath(target, path, 1)).toBe(false);
    expect(target).toEqual({ phones: ['1', '2'], voip: [{ number: '2' }] });
    const full = { list: Array.from({ length: MOST_ENTRIES }, () => 0) };
    expect(setPath(full, `list.${MOST_ENTRIES}`, 1)).toBe(false);
  });

  it.each([
    '',
    '.',
    'a..b',
    'a.',
    'x'.repeat(300),
    Array.from({ length: 20 }, () => 'a').join('.'),
  ])('should refuse the path %j', (path) => {
    expect(setPath({}, path, 1)).toBe(false);
  });
});

describe('reading by a name from outside', () => {
  it('should find own members only', () => {
    const record = { a: 1 };
    for (const key of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(ownMember<unknown>(record, key)).toBeUndefined();
      expect(getPath(record, key)).toBeUndefined();
      expect(getPath({ fn: () => 1 }, `fn.${key}`)).toBeUndefined();
    }
    expect(ownMember(record, 'a')).toBe(1);
    expect(getPath(null, 'a')).toBeUndefined();
  });

  it('should not set the forbidden names', () => {
    const record: Record<string, unknown> = {};
    expect(setMember(record, '__proto__', { a: 1 })).toBe(false);
    expect(setMember(record, 'a', 1)).toBe(true);
    expect(record).toEqual({ a: 1 });
  });

  it('should name the place of a forbidden key', () => {
    const value: unknown = JSON.parse('{"a":[{"__proto__":{"b":1}}]}');
    expect(unsafePlace(value, 'values')).toBe('values.a.0.__proto__');
    expect(unsafePlace({ a: [1, { b: null }] }, 'values')).toBeNull();
  });
});

describe('isInheritedName', () => {
  it('should know what every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(isInheritedName(name)).toBe(true);
    expect(isInheritedName('number')).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPhone, normalisePhone, splitPhones } from './phone.ts';

/** A number of this country as people write it: with or without 60 or 0, blanks and dashes within. */
const phone = fc
  .tuple(
    fc.constantFrom('+60', '60', '0', ''),
    fc.constantFrom('1', '3', '4', '7'),
    fc.array(fc.tuple(fc.constantFrom('', ' ', '-'), fc.nat(9)), { minLength: 8, maxLength: 8 }),
  )
  .map(([prefix, area, rest]) => prefix + area + rest.flat().join(''));

describe('normalisePhone', () => {
  it.each([
    ['+60126999999', '0126999999'],
    ['122999999', '0122999999'],
    ['016-669 9999', '0166699999'],
    ['60312345678', '0312345678'],
    ['60 11-2345 6789', '01123456789'],
    ['12345678', '012345678'],
    ['03-1234 5678', '0312345678'],
  ])('%s becomes %s', (given, expected) => {
    expect(normalisePhone(given)).toBe(expected);
    expect(isPhone(expected)).toBe(true);
  });

  it('leaves what it cannot mend for a person to see', () => {
    expect(normalisePhone('ext. 42')).toBe('42');
    expect(isPhone('42')).toBe(false);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(phone, (text) => {
        const once = normalisePhone(text);
        expect(isPhone(once)).toBe(true);
        expect(normalisePhone(once)).toBe(once);
      }),
    );
  });
});

describe('splitPhones', () => {
  it('knows one number in two spellings', () => {
    expect(splitPhones('012-699 9999 / 0126999999')).toEqual(['0126999999']);
  });

  it('keeps two numbers apart', () => {
    expect(splitPhones('0126999999/60137999999')).toEqual(['0126999999', '0137999999']);
  });

  it('is empty for an empty cell', () => {
    expect(splitPhones(' / ')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dialledPhone,
  isPhone,
  looksLikePhone,
  normalisePhone,
  samePhone,
  showPhone,
  splitPhones,
  telLink,
} from './phone.ts';

/** Mobile numbers of three countries as people there write them, and what each is. */
const COUNTRIES = {
  MY: { code: '60', trunk: '0', national: /^1[2-46-9]\d{7}$/, starts: '12', length: 9 },
  FR: { code: '33', trunk: '0', national: /^6\d{8}$/, starts: '6', length: 9 },
  SG: { code: '65', trunk: '', national: /^9[0-8]\d{6}$/, starts: '91', length: 8 },
} as const;
type Country = keyof typeof COUNTRIES;

const written = fc.constantFrom(...(Object.keys(COUNTRIES) as Country[])).chain((country) => {
  const { code, trunk, starts, length } = COUNTRIES[country];
  const places = length - starts.length;
  return fc
    .record({
      prefix: fc.constantFrom(`+${code}`, `+${code} `, `00${code}`.replace('00', '+'), trunk),
      digits: fc.array(fc.nat(9), { minLength: places, maxLength: places }),
      gaps: fc.array(fc.constantFrom('', '', ' ', '-'), { minLength: places, maxLength: places }),
    })
    .map(({ prefix, digits, gaps }) => ({
      country,
      text: prefix + starts + digits.map((digit, at) => `${gaps[at]}${digit}`).join(''),
      number: `+${code}${starts}${digits.join('')}`,
    }));
});

describe('normalisePhone', () => {
  it.each([
    ['+60126999999', '+60126999999'],
    ['122999999', '+60122999999'],
    ['016-669 9999', '+60166699999'],
    ['60312345678', '+60312345678'],
    ['60 11-2345 6789', '+601123456789'],
    ['03-1234 5678', '+60312345678'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['03-1234 5678 ext. 42', '+60312345678 ext. 42'],
  ])('%s becomes %s in Malaysia', (given, expected) => {
    expect(normalisePhone(given, 'MY')).toBe(expected);
    expect(isPhone(expected)).toBe(true);
  });

  it('takes a number without its code for one of the company’s country', () => {
    expect(normalisePhone('06 12 34 56 78', 'FR')).toBe('+33612345678');
    expect(normalisePhone('9123 4567', 'SG')).toBe('+6591234567');
  });

  it.each(['ext. 42', '12345678', '0126', 'ask the neighbour, no. 7'])(
    'leaves %s for a person to see',
    (text) => {
      expect(normalisePhone(text, 'MY')).toBe(text);
      expect(isPhone(text)).toBe(false);
    },
  );

  it('finds the one number behind every spelling, and changes nothing the second time', () => {
    fc.assert(
      fc.property(written, ({ country, text, number }) => {
        expect(normalisePhone(text, country)).toBe(number);
        expect(isPhone(number)).toBe(true);
        expect(normalisePhone(number, country)).toBe(number);
        expect(normalisePhone(showPhone(number, country), country)).toBe(number);
      }),
    );
  });

  it('loses nothing of what it does not understand', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = normalisePhone(text, 'MY');
        expect(normalisePhone(once, 'MY')).toBe(once);
        if (!isPhone(once)) expect(once).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('showPhone', () => {
  it.each([
    ['+60126999999', 'MY', '012-699 9999'],
    ['+60126999999', 'FR', '+60 12 699 9999'],
    ['+60126999999', undefined, '+60 12 699 9999'],
    ['no number', 'MY', 'no number'],
  ])('shows %s in %s as %s', (phone, country, expected) => {
    expect(showPhone(phone, country).replace(/\s/g, ' ')).toMatch(
      new RegExp(`^${expected.replace(/[+]/g, '\\+').replace(/ (?=\d)/g, '[ -]')}$`),
    );
  });
});

describe('dialledPhone', () => {
  it.each([
    ['+60126999999', 'MY', '0126999999'],
    ['122999999', 'MY', '0122999999'],
    ['+33 6 12 34 56 78', 'MY', '+33612345678'],
    ['9123 4567', 'SG', '91234567'],
    ['03-1234 5678 ext. 42', 'MY', '0312345678 ext. 42'],
    ['4711', 'MY', '4711'],
  ])('writes %s in %s as %s', (text, country, expected) => {
    expect(dialledPhone(text, country)).toBe(expected);
    expect(dialledPhone(expected, country)).toBe(expected);
    expect(samePhone(expected, normalisePhone(text, country))).toBe(true);
  });
});

describe('telLink', () => {
  it.each([
    ['+60126999999', 'tel:+60126999999'],
    ['+60312345678 ext. 42', 'tel:+60312345678;ext=42'],
    ['12 34-56', 'tel:123456'],
  ])('of %s is %s', (phone, link) => {
    expect(telLink(phone)).toBe(link);
  });
});

describe('looksLikePhone', () => {
  it.each(['012-699 9999', '+60126999999', '60312345678', '122999999'])('takes %s', (text) => {
    expect(looksLikePhone(text)).toBe(true);
  });
  it.each(['2026-12-08', 'A9000001', '50000', '12'])('does not take %s', (text) => {
    expect(looksLikePhone(text)).toBe(false);
  });
});

describe('splitPhones', () => {
  it('knows one number in two spellings', () => {
    expect(splitPhones('012-699 9999 / 0126999999', 'MY')).toEqual(['0126999999']);
  });

  it('keeps two numbers apart', () => {
    expect(splitPhones('0126999999/60137999999', 'MY')).toEqual(['0126999999', '0137999999']);
  });

  it('keeps what it does not understand', () => {
    expect(splitPhones('0126999999 / 4711', 'MY')).toEqual(['0126999999', '4711']);
  });

  it('is empty for an empty cell', () => {
    expect(splitPhones(' / -', 'MY')).toEqual([]);
  });
});

import { ownMember } from '../kernel/paths.ts';
import { plainText } from '../kernel/plain-text.ts';
import { doubtOf } from './errors.ts';
import { isDitto, isNoName, isNonValue } from './labels.ts';
import { isEmpty, type Parsed } from './parsed.ts';

/** `Site Address: …`, `Alamat tapak: …`; those of a bill, a mail, a device or an earlier home are others. */
const LABELLED =
  /^[\s|>*•-]*(?:(?:site|service|install(?:ation)?|premises?|location|home|house|unit|office|customer|cust|client|actual|correct|right|new|latest|current|updated|full|complete)[ .]{1,3}){0,3}(?:address|addr|alamat(?: (?:tapak|pemasangan|perkhidmatan|pelanggan|baharu|baru|penuh|sebenar)){0,2})[ .]{0,2}(?:[:：=\t]+|\s[-–—>]+\s|\s(?:is|ialah|adalah)\s)\s*(\S.{5,400})/i;

const LONGEST_LINE = 500;
const LONGEST_SHOWN = 120;

const words = (text: string): string[] =>
  plainText(text)
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^0+(?=.)/, ''));
const NAMES_PART = /^(?:BLOCK|BLK|TOWER|MENARA|WING|PHASE|FASA|BLOK)$/;
const SHORT_LETTERS = /^\p{L}{1,2}$/u;

/** What tells one home from its neighbour: numbers, and the letter of a block. */
const numbersIn = (text: string): string[] => {
  const all = words(text);
  return all.filter(
    (word, at) =>
      /\d/.test(word) || (SHORT_LETTERS.test(word) && NAMES_PART.test(all[at - 1] ?? '')),
  );
};

/** Whether an address, perhaps a shorter one, is that of the same home. */
export const isSameAddress = (own: string, other: string): boolean => {
  const numbers = new Set(numbersIn(own));
  if (numbersIn(other).some((number) => !numbers.has(number))) return false;
  const joined = words(own).join('');
  const names = words(other).filter((word) => /^\p{L}{3,}$/u.test(word));
  const known = names.filter((word) => joined.includes(word));
  return names.length === 0 || known.length * 2 > names.length;
};

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const raw = typeof value === 'object' && value !== null && 'raw' in value ? value.raw : null;
  return typeof raw === 'string' ? raw : '';
};

/** An address under a label of its own that is not the one of the order: nobody knows which is right. */
export const doubtOtherAddress = (parsed: Parsed, lines: readonly string[]): void => {
  const own = textOf(ownMember(parsed.values, 'address'));
  const source = ownMember(parsed.sources, 'address');
  if (parsed.warnings.some(({ code, field }) => field === 'address' && code === 'TWO_VALUES'))
    return;
  for (const [at, line] of lines.entries()) {
    const place = `L${at + 1}`;
    if (source?.lines?.includes(place)) continue;
    const other = LABELLED.exec(line.slice(0, LONGEST_LINE))?.[1] ?? '';
    if (isNonValue(other) || isDitto(other) || isNoName('address', other)) continue;
    if (!isEmpty(own) && isSameAddress(own, other)) continue;
    const params = {
      place,
      other: other.trim().slice(0, LONGEST_SHOWN),
      value: own.slice(0, LONGEST_SHOWN) || '—',
    };
    parsed.warnings.push(
      doubtOf('INVALID_VALUE.address', params, { field: 'address', cells: [place] }),
    );
    return;
  }
};

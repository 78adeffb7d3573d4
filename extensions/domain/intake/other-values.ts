import { ownMember } from '../kernel/paths.ts';
import { plainText } from '../kernel/plain-text.ts';
import { doubtOf } from './errors.ts';
import { isDitto, isNoName, isNonValue } from './labels.ts';
import type { Parsed } from './parsed.ts';

const TOLD: readonly string[] = ['TWO_VALUES', 'IDS_DIFFER'];
const LONGEST_LINE = 500;
const LONGEST_SHOWN = 80;
const QUOTED = /^\s*>/;
const NAMED =
  /^[\s|*•-]*(?:customer|cust|subscriber|end user|nama pelanggan)(?: name| nama)?[ .]{0,2}[:：=\t]+\s*(\S.{1,200})/i;
/** Letters that a number of a service begins with, and its digits. */
const LIKE_SERVICE = /^(\p{L}{3,6})\p{L}?\d{5,}/u;

const lettersOf = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Other numbers of the kind of the order's own, with the line they stand in. */
const otherNumber = (
  own: string,
  lines: readonly string[],
): { text: string; at: number } | null => {
  const [, kind] = LIKE_SERVICE.exec(own.toUpperCase()) ?? [];
  const begins = kind?.slice(0, 4);
  if (!begins) return null;
  for (const [at, line] of lines.entries()) {
    if (QUOTED.test(line)) continue;
    for (const word of line
      .slice(0, LONGEST_LINE)
      .toUpperCase()
      .split(/[^\p{L}\p{N}]+/u))
      if (word.startsWith(begins) && LIKE_SERVICE.test(word) && word !== own.toUpperCase())
        return { text: word, at };
  }
  return null;
};

/** `New contact number: 019…`, `the number above is wrong`. */
const OTHER_PHONE =
  /\b(?:new|correct|latest|updated|right|actual)\s(?:contact|phone|mobile|hp|h\/p|tel|telephone|number|no)\b[^\d\n]{0,30}\+?\d[\d\s-]{8,14}|\b(?:no|nombor|telefon)\.?\s(?:telefon\s)?(?:baru|baharu|betul)\b[^\d\n]{0,20}\+?\d[\d\s-]{8,14}|\b(?:contact|phone|number|nombor|no)\b[^.\n]{0,25}\b(?:wrong|salah|not in (?:use|service)|invalid)\b/i;

const doubtOtherPhone = (parsed: Parsed, lines: readonly string[]): void => {
  const at = lines.findIndex(
    (line) => !QUOTED.test(line) && OTHER_PHONE.test(line.slice(0, LONGEST_LINE)),
  );
  const field = 'phones';
  const own = Array.isArray(parsed.values.phones) ? parsed.values.phones.map(String) : [];
  const text = plainText(lines[at] ?? '');
  const digits = text.replace(/\D/g, '');
  if (at < 0 || own.some((phone) => digits.includes(phone.replace(/\D/g, '').slice(-8)))) return;
  const place = `L${at + 1}`;
  const params = { place, text: text.slice(0, LONGEST_SHOWN) };
  parsed.warnings.push(doubtOf('INVALID_VALUE.phone', params, { field, cells: [place] }));
};

/** Another number or name of a customer in the same text: nobody knows which one is meant. */
export const doubtOtherValues = (parsed: Parsed, lines: readonly string[]): void => {
  const { serviceId, customerName } = parsed.values;
  doubtOtherPhone(parsed, lines);
  const sourceOf = (field: string): readonly string[] =>
    ownMember(parsed.sources, field)?.lines ?? [];
  /** What is told once is not told in other words. */
  const isTold = (field: string): boolean =>
    parsed.warnings.some((one) => one.field === field && TOLD.includes(one.code));
  if (typeof serviceId === 'string' && !isTold('serviceId')) {
    const other = otherNumber(serviceId, lines);
    if (other) {
      const place = `L${other.at + 1}`;
      const params = { place, other: other.text, value: serviceId };
      const details = { field: 'serviceId', cells: [place] };
      parsed.warnings.push(doubtOf('IDS_DIFFER.lines', params, details));
    }
  }
  if (typeof customerName !== 'string' || customerName === '' || isTold('customerName')) return;
  for (const [at, line] of lines.entries()) {
    const place = `L${at + 1}`;
    if (sourceOf('customerName').includes(place)) continue;
    const other = plainText(NAMED.exec(line.slice(0, LONGEST_LINE))?.[1] ?? '');
    if (isNonValue(other) || isDitto(other) || isNoName('customerName', other)) continue;
    const [own, its] = [lettersOf(customerName), lettersOf(other)];
    if (its === '' || own.includes(its) || its.includes(own)) continue;
    const params = { place, other: other.slice(0, LONGEST_SHOWN), value: customerName };
    parsed.warnings.push(
      doubtOf('IDS_DIFFER.lines', params, { field: 'customerName', cells: [place] }),
    );
    return;
  }
};

import { escapedForPattern, ownPattern } from '../../kernel/own-pattern.ts';
import { looksLikePhone, splitPhones } from '../../kernel/phone.ts';
import { readDate } from '../transforms/dates.ts';
import { windowParts } from '../transforms/moments.ts';
import type { FieldKind } from '../target-fields.ts';

/** Days, clocks and both, as partners write them; day before month where it is not clear. */
const DAYS = [
  ...['yyyy-MM-dd', 'd/M/yyyy', 'd-M-yyyy', 'd.M.yyyy', 'd MMM yyyy', 'd-MMM-yyyy', 'd MMMM yyyy'],
  ...['MMM d, yyyy', 'MMMM d, yyyy', 'd/M/yy', 'yyyy/MM/dd', 'ccc d MMM yyyy', 'cccc, d MMMM yyyy'],
];
const CLOCKS = ['HH:mm:ss', 'H:mm', 'h:mm a', 'h:mma', 'h a', 'ha', 'HHmm'];
const LONGEST_DATE = 40;
const JOINTS = [' ', ', ', " 'at' "];

const BOTH = [
  ...DAYS.flatMap((day) =>
    JOINTS.flatMap((joint) => CLOCKS.map((clock) => `${day}${joint}${clock}`)),
  ),
  "yyyy-MM-dd'T'HH:mm:ssZZ",
  "yyyy-MM-dd'T'HH:mm",
];

const fits = (text: string, format: string): boolean =>
  readDate(text, [format], 'utc').kind === 'read';

/** Formats that read the text, the likeliest first. */
export const dayFormatsOf = (text: string): string[] => DAYS.filter((format) => fits(text, format));
/** Of a window, `09:00 - 11:00`, the formats of its beginning. */
export const clockFormatsOf = (text: string): string[] => {
  const clocks = [...CLOCKS, 'h.mm a', 'h.mma'];
  const { begin = text, until = text } = windowParts(text) ?? {};
  const own = clocks.filter((format) => fits(begin, format));
  // Of `9 - 11am` only the end says that it is a time.
  return own.length > 0 ? own : clocks.filter((format) => fits(until, format));
};
export const momentFormatsOf = (text: string): string[] =>
  BOTH.filter((format) => fits(text, format));

/** Read besides what the sample shows: the next file may write its moments another way. */
export const USUAL_DAYS = ['d/M/yyyy', 'd-M-yyyy', 'yyyy-MM-dd', 'd MMM yyyy'];
export const USUAL_CLOCKS = ['H:mm', 'H:mm:ss', 'h:mm a'];
export const USUAL_MOMENTS = [
  ...['yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd HH:mm', 'd/M/yyyy H:mm', 'd MMM yyyy H:mm'],
  ...['d/M/yyyy h:mm a', 'MMM d, yyyy h:mm a'],
];

export const isDayOrMoment = (text: string): boolean =>
  text.length <= LONGEST_DATE &&
  /\d/.test(text) &&
  (dayFormatsOf(text).length > 0 || momentFormatsOf(text).length > 0);

export const isMail = (text: string): boolean => /^\S+@\S+\.\S{2,}$/.test(text.trim());
export const isSpeed = (text: string): boolean => /\b\d+(?:\.\d+)?\s*[MG]bps\b/i.test(text);
export const isMonths = (text: string): boolean => /\b\d+\s*months?\b/i.test(text);
export const isAddress = (text: string): boolean =>
  /\b\d{5}\b/.test(text) && (text.match(/,|\n/g) ?? []).length >= 2;

/** Letters with at least four digits, such as `TBBNA900001G` or `MSL-2026-00417`. */
export const isCode = (text: string): boolean =>
  /^[A-Z]{1,12}[-/ ]?[A-Z0-9-/]*\d{3,}[A-Z0-9-/]*$/i.test(text.trim()) && !/\s\S+\s/.test(text);

const arePhones = (text: string): boolean => {
  const found = splitPhones(text);
  return found.length > 0 && found.every(looksLikePhone) && !/[a-z]{3}/i.test(text);
};

/** What a value looks like, in words for a person; null when it could be anything. */
export const shapeOf = (text: string): { kinds: readonly FieldKind[]; words: string } | null => {
  if (arePhones(text)) return { kinds: ['phones', 'phone'], words: 'looks like a phone number' };
  if (isDayOrMoment(text)) return { kinds: ['moment'], words: 'looks like a date' };
  if (isMail(text)) return { kinds: ['mail'], words: 'looks like an e-mail address' };
  if (isAddress(text))
    return { kinds: ['address'], words: 'looks like an address with a postcode' };
  if (isSpeed(text)) return { kinds: ['number', 'text'], words: 'names a speed' };
  if (isCode(text))
    return { kinds: ['id', 'secret', 'text'], words: 'looks like a number of a service or order' };
  return null;
};

const KNOWN_IDS = [
  'TBBN[A-Z]?\\d{5,}[A-Z]?',
  'CELCOMDIGI\\d+',
  'CELCOM\\d+',
  'DIGI\\d+',
  'UMOBILE\\d+',
];

/**
 * A pattern that fits ids of the same make: its letters as they are, digits by their number with
 * room for one more or less. `MSL-2026-00417` → `MSL-\d{4}-\d{4,6}`.
 */
export const idPatternOf = (text: string): string => {
  const upper = text.trim().toUpperCase();
  const known = KNOWN_IDS.find((pattern) => ownPattern(`^${pattern}$`).test(upper));
  if (known) return known;
  return (upper.match(/\d+|[A-Z]+|[^A-Z\d]+/g) ?? [])
    .map((part, index, parts) => {
      if (/^\d+$/.test(part))
        return part.length <= 4
          ? `\\d{${part.length}}`
          : `\\d{${part.length - 1},${part.length + 1}}`;
      const isTail = index > 0 && index === parts.length - 1 && part.length === 1;
      return isTail ? '[A-Z]?' : escapedForPattern(part);
    })
    .join('');
};

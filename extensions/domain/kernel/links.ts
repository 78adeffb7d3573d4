import { ownPattern } from './own-pattern.ts';

/**
 * What a link may be: the web, a mail address, a telephone number. The same pattern stands in the
 * constraint of every field of the model with `format: 'link'`, so that it holds in JavaScript and
 * in PostgreSQL.
 */
export const LINK_PATTERN = '^(https?://|mailto:|tel:)[^\\s\\u0001-\\u001f\\u007f<>"\\\\]+$';
const LINK = ownPattern(LINK_PATTERN, 'i');
const LONGEST = 2_000;

/** The link, or null when the text is none that may be followed. Everything shown as a link passes here. */
export const safeLink = (text: unknown): string | null => {
  if (typeof text !== 'string') return null;
  const link = text.trim();
  return link.length <= LONGEST && LINK.test(link) ? link : null;
};

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(colon|tab|newline|amp));?/gi;
const NAMED: Readonly<Record<string, string>> = { colon: ':', tab: '\t', newline: '\n', amp: '&' };
const LAST_CODE_POINT = 0x10ffff;

const decoded = (value: string): string =>
  value.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '';
  });

const LINKING =
  /([\s"'/](?:xlink:)?(?:href|action|formaction)\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>][^\s>]*)/gi;
/** Places on the page itself are no way out of it. */
const isHarmless = (value: string): boolean =>
  value === '' || value.startsWith('#') || safeLink(value) !== null;

/** HTML in which links of other kinds, such as `javascript:` or `file:`, lead nowhere. */
export const withSafeLinks = (html: string): string =>
  html.replace(LINKING, (whole, before: string, value: string) => {
    const bare = /^["']/.test(value) ? value.slice(1, -1) : value;
    return isHarmless(decoded(bare).trim()) ? whole : `${before}"#"`;
  });

import type Handlebars from 'handlebars';
import { documentWords, languageOf } from '../../../../../domain/words/index.ts';

type Root = { currency?: string; locale?: string; timeZone?: string };
type Options = { data?: { root?: Root }; hash?: Record<string, unknown> };

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** Making an Intl format costs more than the rest of an invoice, so each is made once. */
const cached = <T extends Intl.NumberFormat | Intl.DateTimeFormat>(
  key: string,
  make: () => T,
): T => {
  const known = formats.get(key);
  if (known) return known as T;
  const made = make();
  formats.set(key, made);
  return made;
};

const rootOf = (options: Options): Required<Root> => ({
  currency: options.data?.root?.currency ?? 'MYR',
  locale: options.data?.root?.locale ?? 'en-MY',
  timeZone: options.data?.root?.timeZone ?? 'UTC',
});

const money = (minor: unknown, options: Options): string => {
  const { currency, locale } = rootOf(options);
  const format = cached(
    `money ${locale} ${currency}`,
    () => new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' }),
  );
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(Number(minor ?? 0) / 10 ** digits);
};

const amount = (minor: unknown, options: Options): string => {
  const { currency, locale } = rootOf(options);
  const { maximumFractionDigits: digits = 2 } = cached(
    `digits ${currency}`,
    () => new Intl.NumberFormat('en', { style: 'currency', currency }),
  ).resolvedOptions();
  return cached(
    `amount ${locale} ${digits}`,
    () =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  ).format(Number(minor ?? 0) / 10 ** digits);
};

const number = (value: unknown, options: Options): string => {
  const { locale } = rootOf(options);
  return cached(`number ${locale}`, () => new Intl.NumberFormat(locale)).format(Number(value ?? 0));
};

/** Calendar days (`2026-03-01`) stay the same day everywhere; instants move to the root's zone. */
const instantOf = (value: unknown): { at: Date; isDay: boolean } | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return undefined;
  return { at, isDay: typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) };
};

const date = (value: unknown, options: Options): string => {
  const found = instantOf(value);
  if (!found) return '';
  const { locale, timeZone } = rootOf(options);
  const zone = found.isDay ? 'UTC' : timeZone;
  return cached(
    `date ${locale} ${zone}`,
    () =>
      new Intl.DateTimeFormat(locale, {
        day: '2-digit',
        month: 'short',
        year: 'numeric',
        timeZone: zone,
      }),
  ).format(found.at);
};

const dateTime = (value: unknown, options: Options): string => {
  const found = instantOf(value);
  if (!found) return '';
  const { locale, timeZone } = rootOf(options);
  return cached(
    `time ${locale} ${timeZone}`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
  ).format(found.at);
};

/** Basis points to per cent: 800 → `8%`, 997.5 → `9.975%`. */
const percent = (basisPoints: unknown): string =>
  `${String(Number((Number(basisPoints ?? 0) / 100).toFixed(4)))}%`;

const eq = (left: unknown, right: unknown): boolean => left === right;
const add = (left: unknown, right: unknown): number => Number(left) + Number(right);
const fallback = (value: unknown, other: unknown): unknown =>
  value === null || value === undefined || value === '' ? other : value;
const upper = (value: unknown): string => String(value ?? '').toUpperCase();
/** Multi-line text becomes one escaped line per array entry, for `{{#each (lines address)}}`. */
const lines = (value: unknown): string[] =>
  String(value ?? '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');

/** A fixed word in the language of the document: `{{t "{count} days" count=invoice.termsDays}}`. */
const t = (text: unknown, options: Options): string =>
  documentWords(String(text ?? ''), languageOf(rootOf(options).locale) ?? 'en', options.hash ?? {});

export const HELPERS = {
  t,
  money,
  amount,
  number,
  date,
  dateTime,
  percent,
  eq,
  add,
  default: fallback,
  upper,
  lines,
};

const BUILT_IN = ['each', 'if', 'unless', 'with', 'lookup'] as const;

/** What a template may call; anything else is refused when the template is compiled. */
export const KNOWN_HELPERS: Record<string, boolean> = Object.fromEntries(
  [...BUILT_IN, ...Object.keys(HELPERS)].map((name) => [name, true]),
);

export const createTemplateEngine = (handlebars: typeof Handlebars): typeof Handlebars => {
  const engine = handlebars.create();
  engine.unregisterHelper('log');
  engine.unregisterHelper('blockHelperMissing');
  for (const [name, helper] of Object.entries(HELPERS)) engine.registerHelper(name, helper);
  return engine;
};

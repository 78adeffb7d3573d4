import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DateTime } from 'luxon';

const SAMPLES = fileURLToPath(new URL('../../../../../shared/samples/', import.meta.url));
/** Before the first day that a sample speaks of. */
const FIRST_DAY = Date.UTC(2026, 10, 30);
/** Fifty-two weeks: a day stays the weekday that the mails name it by. */
const YEAR_MS = 364 * 86_400_000;

export type Values = Record<string, unknown>;
export type Sample = { bad?: boolean; action?: string; expectedFrom?: string; expected: Values };
/** Empty where the samples are not. */
export const manifest: Record<string, Sample> = existsSync(`${SAMPLES}MANIFEST.json`)
  ? (
      JSON.parse(readFileSync(`${SAMPLES}MANIFEST.json`, 'utf8')) as Record<
        'files',
        typeof manifest
      >
    ).files
  : {};

/** Suites that need the samples are skipped, and counted so, where there are none. */
export const hasSamples = Object.keys(manifest).length > 0;

export const sample = (name: string): Buffer => readFileSync(`${SAMPLES}${name}`);
export const expectedOf = (name: string): Values => {
  const entry = manifest[name];
  if (!entry) throw new Error(`The manifest does not name ${name}`);
  return entry.expected;
};

const SHAPES: readonly [pattern: RegExp, format: string][] = [
  [/(?<!\d)2026-\d\d-\d\d(?!\d)/g, 'yyyy-MM-dd'],
  [/(?<!\d)\d\d\/\d\d\/2026(?!\d)/g, 'dd/MM/yyyy'],
  [/(?<!\d)\d\d [A-Z][a-z]{2} 2026(?!\d)/g, 'dd MMM yyyy'],
  [/(?<!\d)\d\d [A-Z][a-z]{3,8} 2026(?!\d)/g, 'dd MMMM yyyy'],
];

/**
 * The text with its days of 2026 so many whole years of 52 weeks later that they lie ahead of
 * `now`; as it is while they do. What a mail asks for must not be over when a test runs.
 */
export const aheadOf = (now: Date, text: string): string => {
  const years = Math.max(0, Math.ceil((now.getTime() - FIRST_DAY) / YEAR_MS));
  if (years === 0) return text;
  return SHAPES.reduce(
    (whole, [pattern, format]) =>
      whole.replace(pattern, (day) => {
        const at = DateTime.fromFormat(day, format, { zone: 'utc', locale: 'en' });
        return at.isValid ? at.plus({ days: 364 * years }).toFormat(format, { locale: 'en' }) : day;
      }),
    text,
  );
};

/** The texts of an old workbook have two bytes a letter. */
const wideTexts = /(?:[ -~]\0){8,}/g;
const workbookAheadOf = (now: Date, bytes: string): string =>
  bytes.replace(wideTexts, (wide) => aheadOf(now, wide.replaceAll('\0', '')).replace(/./g, '$&\0'));

/** The same for a mail, its text and the forms attached to it: their days keep their length. */
export const mailAheadOf = (now: Date, name: string): string => {
  const base64 = /(?:^[A-Za-z0-9+/=]{60,}\r?\n)+(?:^[A-Za-z0-9+/=]+\r?\n)?/gm;
  const text = sample(name).toString('latin1');
  return aheadOf(
    now,
    text.replace(base64, (part) => {
      const bytes = Buffer.from(part, 'base64').toString('latin1');
      const lines = Buffer.from(aheadOf(now, workbookAheadOf(now, bytes)), 'latin1').toString(
        'base64',
      );
      return `${(lines.match(/.{1,76}/g) ?? []).join('\r\n')}\r\n`;
    }),
  );
};

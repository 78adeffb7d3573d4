/** Half of a character: no encoding can write it. */
const LONE = /\p{Cs}/u;

/** PostgreSQL's text holds neither U+0000 nor half a character. */
export const isStorable = (text: string): boolean => !text.includes('\0') && !LONE.test(text);

/** For what comes from files and mails, whose senders nobody can ask to correct it. */
export const cleanText = (text: string): string =>
  isStorable(text) ? text : text.replaceAll('\0', '').replace(/\p{Cs}/gu, '\ufffd');

/** A file's name as a label that its column holds: the ending stays, it says what the file is. */
export const fileLabel = (name: string, most = 255): string => {
  const text = cleanText(name);
  if (text.length <= most) return text;
  const ending = /\.[^.]{1,12}$/.exec(text)?.[0] ?? '';
  return cleanText(text.slice(0, most - ending.length)).concat(ending);
};

const bytesOf = (point: number): number =>
  point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
const bytesIn = (text: string): number =>
  [...text].reduce((sum, sign) => sum + bytesOf(sign.codePointAt(0) ?? 0), 0);

/** A file's name of so many bytes of UTF-8 at most, as file systems count; the ending stays. */
export const shortName = (name: string, mostBytes: number): string => {
  const text = cleanText(name);
  if (bytesIn(text) <= mostBytes) return text;
  const ending = /\.[A-Za-z0-9]{1,12}$/.exec(text)?.[0] ?? '';
  let room = mostBytes - bytesIn(ending);
  let kept = '';
  for (const sign of text.slice(0, mostBytes)) {
    room -= bytesIn(sign);
    if (room < 0) break;
    kept += sign;
  }
  return kept + ending;
};

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

/** Every text inside, keys too; bytes, dates and the like stay what they are. */
export const cleanTexts = <T>(value: T): T => {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map(cleanTexts) as T;
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [cleanText(key), cleanTexts(entry)]),
  ) as T;
};

export type BadValue = { path: string; reason: 'text' | 'depth' };

/** Deeper than any form of ours, and far from what exhausts a stack. */
export const MAX_DEPTH = 48;

/** Looks at one value below `path`, which is put back as it was unless something is found. */
const badBelow = (value: unknown, path: (string | number)[]): BadValue['reason'] | null => {
  if (typeof value === 'string') return isStorable(value) ? null : 'text';
  const isList = Array.isArray(value);
  if (!isList && !isPlain(value)) return null;
  if (path.length >= MAX_DEPTH) return 'depth';
  const keys = isList ? null : Object.keys(value);
  const length = keys ? keys.length : (value as unknown[]).length;
  for (let index = 0; index < length; index += 1) {
    const key = keys ? (keys[index] as string) : index;
    path.push(key);
    if (typeof key === 'string' && !isStorable(key)) return 'text';
    const reason = badBelow((value as Record<string | number, unknown>)[key], path);
    if (reason) return reason;
    path.pop();
  }
  return null;
};

/** The first place in a value from outside that cannot be stored, or is nested beyond reason. */
export const findBadValue = (root: unknown): BadValue | null => {
  const path: (string | number)[] = [];
  const reason = badBelow(root, path);
  if (!reason) return null;
  const shown = reason === 'depth' ? path.slice(0, 3) : path;
  return { path: shown.map((step) => cleanText(String(step))).join('.'), reason };
};

/** Members and entries of a value, of all levels. Stops counting beyond `most`. */
export const countValues = (root: unknown, most: number): number => {
  const waiting: unknown[] = [root];
  let count = 0;
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const entries: unknown[] = Array.isArray(value) ? value : Object.values(value);
    count += entries.length;
    if (count > most) return count;
    for (const entry of entries)
      if (typeof entry === 'object' && entry !== null) waiting.push(entry);
  }
  return count;
};

import { ownPattern } from '../../../../domain/kernel/own-pattern.ts';
import type { ReadLimits } from '../limits.ts';
import { ReadError } from '../read-error.ts';

/** A multipart or an embedded mail that is open where the scan stands. */
type Level = { boundary: string | null; wasSeen: boolean };

const HEADER_BYTES = 256 * 1024;
const LONGEST_DELIMITER = 4 + 200;

const boundaryOf = (contentType: string): string | null => {
  const [, quoted, plain] =
    /\bboundary\*?\d*\*?\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(contentType) ?? [];
  return (quoted ?? plain)?.replace(/^[\w-]*'[\w-]*'/, '').trimEnd() || null;
};

const headerOf = (block: string, name: string): string =>
  ownPattern(`^${name}\\s*:((?:.*(?:\\r?\\n[ \\t].*)*))`, 'im').exec(block)?.[1] ?? '';

/** What the header of a part opens; null for a part without parts. */
const opens = (block: string): Level | null => {
  const type = headerOf(block, 'content-type')
    .replace(/\r?\n[ \t]+/g, ' ')
    .trim();
  if (/^multipart\//i.test(type)) {
    const boundary = boundaryOf(type);
    if (!boundary) throw new ReadError('MIME_BROKEN');
    return { boundary, wasSeen: false };
  }
  const isMail = /^message\/(?:rfc822|global)\b/i.test(type);
  const isPacked = /base64|quoted-printable/i.test(headerOf(block, 'content-transfer-encoding'));
  return isMail && !isPacked ? { boundary: null, wasSeen: true } : null;
};

type Delimiter = { level: number; isClosing: boolean };

const delimiterIn = (line: string, levels: readonly Level[]): Delimiter | null => {
  if (!line.startsWith('--')) return null;
  const text = line.slice(2).trimEnd();
  for (let level = levels.length - 1; level >= 0; level -= 1) {
    const boundary = levels[level]?.boundary;
    if (boundary && text === boundary) return { level, isClosing: false };
    if (boundary && text === `${boundary}--`) return { level, isClosing: true };
  }
  return null;
};

/** Whether the last line is the beginning of a delimiter that was to follow. */
const isCutDelimiter = (line: string, levels: readonly Level[]): boolean =>
  line.startsWith('--') &&
  levels.some(({ boundary }) => boundary !== null && `--${boundary}--`.startsWith(line));

type Scan = { levels: Level[]; parts: number; header: string | null };

const step = (scan: Scan, line: string, limits: ReadLimits): void => {
  const delimiter = delimiterIn(line, scan.levels);
  if (delimiter) {
    const within = scan.levels.splice(delimiter.level + 1);
    const level = scan.levels[delimiter.level];
    if (within.some(({ wasSeen }) => !wasSeen)) throw new ReadError('MIME_BROKEN');
    if (level) level.wasSeen = true;
    scan.header = delimiter.isClosing ? null : '';
    if (delimiter.isClosing) scan.levels.pop();
    else if ((scan.parts += 1) > limits.mailParts) throw new ReadError('MIME_TOO_MANY_PARTS');
    return;
  }
  if (scan.header === null) return;
  if (line.trim() !== '') {
    scan.header += `${line}\n`;
    if (scan.header.length > HEADER_BYTES) throw new ReadError('MIME_BROKEN');
    return;
  }
  const level = opens(scan.header);
  scan.header = null;
  if (!level) return;
  scan.levels.push(level);
  if (scan.levels.length > limits.mailDepth) throw new ReadError('MIME_TOO_DEEP');
  if (level.boundary === null) scan.header = '';
};

const lastLineOf = (bytes: Buffer): string => {
  const text = bytes.subarray(-LONGEST_DELIMITER).toString('latin1').trimEnd();
  return text.slice(text.lastIndexOf('\n') + 1);
};

/**
 * Looks at the frame of a mail before the mail library does, line by line and without recursion:
 * how deep its parts are nested, how many there are, and whether each boundary it declares occurs.
 */
export const checkMime = (bytes: Buffer, limits: ReadLimits): void => {
  const scan: Scan = { levels: [], parts: 0, header: '' };
  let last: Level[] = [];
  for (let at = 0; at < bytes.length;) {
    const next = bytes.indexOf(0x0a, at);
    const end = next < 0 ? bytes.length : next;
    // In a body only delimiters matter; they are short and begin with two hyphens.
    const matters = scan.header !== null || (bytes[at] === 0x2d && bytes[at + 1] === 0x2d);
    if (matters) step(scan, bytes.toString('latin1', at, end).replace(/\r$/, ''), limits);
    if (scan.levels.length > 0) last = scan.levels;
    at = end + 1;
  }
  if (scan.header) opens(scan.header);
  if (scan.levels.some(({ wasSeen }) => !wasSeen)) throw new ReadError('MIME_BROKEN');
  if (scan.levels.length > 0 && isCutDelimiter(lastLineOf(bytes), last))
    throw new ReadError('MIME_BROKEN');
};

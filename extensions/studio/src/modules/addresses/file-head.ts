import { delimiterOf } from '../../../../domain/addresses/columns.ts';

/** The first rows of a file that is too long to be read here: enough to see its columns. */
const ROWS = 4;

const textOf = (bytes: Uint8Array): string => {
  const last = bytes.lastIndexOf(0x0a);
  const whole = last > 0 ? bytes.subarray(0, last) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    return new TextDecoder('windows-1252').decode(whole);
  }
};

/** Cells of one line; a delimiter between quotation marks parts nothing. */
const cellsOf = (line: string, delimiter: string): string[] => {
  const cells: string[] = [];
  let [cell, isQuoted] = ['', false];
  for (const [at, sign] of [...line].entries()) {
    if (sign === '"') {
      if (isQuoted && line[at + 1] === '"') cell += '"';
      isQuoted = !isQuoted;
    } else if (sign === delimiter && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
};

export const headOf = (bytes: Uint8Array): string[][] => {
  const lines = textOf(bytes)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, ROWS);
  const [first = ''] = lines;
  const delimiter = delimiterOf(first);
  return lines.map((line) => cellsOf(line, delimiter));
};

/**
 * Writes a JavaScript pattern in the signs of RE2, so that it means there what it means here: blanks
 * are those of Unicode, a dot stops at every line end. What only a backtracking engine can do is
 * refused in words.
 */
export class PatternError extends Error {}

const BLANKS =
  '\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const NO_BLANKS =
  '\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{21}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}' +
  '\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}';
const DOT = '[^\\n\\r\\x{2028}\\x{2029}]';
const ANY = '[\\x{0}-\\x{10ffff}]';

/** RE2 repeats a part by writing it out. */
const MOST_REPEATED = 1_000;

type Piece = { text: string; length: number };

const hexIn = (source: string, at: number, digits: number): string | null => {
  const found = source.slice(at, at + digits);
  return found.length === digits && /^[\da-f]+$/i.test(found) ? found : null;
};

const blanks = (sign: string, inClass: boolean): string => {
  const members = sign === 's' ? BLANKS : NO_BLANKS;
  return inClass ? members : `[${members}]`;
};

/** The piece that begins with the backslash at `at`. */
const escape = (source: string, at: number, inClass: boolean): Piece => {
  const sign = source[at + 1];
  if (sign === undefined) throw new PatternError('it ends with a single backslash');
  if (sign === 's' || sign === 'S') return { text: blanks(sign, inClass), length: 2 };
  if (sign === 'b' && inClass) return { text: '\\x08', length: 2 };
  if (/[dDwWtnrfv]/.test(sign) || (/[bB]/.test(sign) && !inClass))
    return { text: `\\${sign}`, length: 2 };
  if (sign === 'u' || sign === 'x') {
    const digits = hexIn(source, at + 2, sign === 'u' ? 4 : 2);
    if (digits) return { text: `\\x{${digits}}`, length: 2 + digits.length };
  }
  if (sign === '0' && !/\d/.test(source[at + 2] ?? '')) return { text: '\\x00', length: 2 };
  if (/[1-9k]/.test(sign))
    throw new PatternError(
      `it refers back to an earlier group (\\${sign}), which is not supported; write the part out`,
    );
  if (/[a-z\d]/i.test(sign)) throw new PatternError(`"\\${sign}" has no meaning`);
  return { text: /[!-/:-@[-^`{-~]/.test(sign) ? `\\${sign}` : sign, length: 2 };
};

const classAt = (source: string, at: number): Piece => {
  if (source.startsWith('[^]', at)) return { text: ANY, length: 3 };
  let text = '[';
  let next = at + 1;
  if (source[next] === '^') {
    text += '^';
    next += 1;
  }
  if (source[next] === ']') throw new PatternError('it has an empty set of signs, []');
  while (next < source.length && source[next] !== ']') {
    const piece: Piece =
      source[next] === '\\'
        ? escape(source, next, true)
        : { text: source[next] === '[' ? '\\[' : (source[next] ?? ''), length: 1 };
    text += piece.text;
    next += piece.length;
  }
  if (next >= source.length) throw new PatternError('a set of signs, [...], is not closed');
  return { text: `${text}]`, length: next + 1 - at };
};

const LOOKS: readonly (readonly [string, string])[] = [
  ['(?=', 'look-ahead'],
  ['(?!', 'negative look-ahead'],
  ['(?<=', 'look-behind'],
  ['(?<!', 'negative look-behind'],
];

const groupAt = (source: string, at: number): Piece => {
  if (source[at + 1] !== '?') return { text: '(', length: 1 };
  const look = LOOKS.find(([begin]) => source.startsWith(begin, at));
  if (look)
    throw new PatternError(
      `${look[1]}, "${look[0]}...)", is not supported; match the part itself and put what you want into a group`,
    );
  const [begin] = /^\(\?(?::|<[a-z_]\w*>)/i.exec(source.slice(at, at + 80)) ?? [];
  if (!begin) throw new PatternError(`"${source.slice(at, at + 3)}" is no group that is known`);
  return { text: begin, length: begin.length };
};

const repeatAt = (source: string, at: number): Piece => {
  const [whole, least = '', most = ''] =
    /^\{(\d+)(?:,(\d*))?\}/.exec(source.slice(at, at + 40)) ?? [];
  if (!whole) return { text: '\\{', length: 1 };
  if (Math.max(Number(least), Number(most)) > MOST_REPEATED)
    throw new PatternError(
      `"${whole}" repeats more often than ${MOST_REPEATED} times; use "+" or "*" for "any number"`,
    );
  return { text: whole, length: whole.length };
};

const pieceAt = (source: string, at: number): Piece => {
  switch (source[at]) {
    case '\\':
      return escape(source, at, false);
    case '[':
      return classAt(source, at);
    case '(':
      return groupAt(source, at);
    case '{':
      return repeatAt(source, at);
    case '.':
      return { text: DOT, length: 1 };
    default:
      return { text: source[at] ?? '', length: 1 };
  }
};

export const toRe2 = (source: string): string => {
  let text = '';
  for (let at = 0; at < source.length;) {
    const piece = pieceAt(source, at);
    text += piece.text;
    at += piece.length;
  }
  return text;
};

import { ownWords } from './own-words.ts';

const MARKER =
  /^(?:-{2,}\s*(?:original|forwarded)\s+message\s*-{2,}|begin forwarded message:|-{2,}\s*mesej dimajukan\s*-{2,})/i;
const FORWARDS = /^\s*(?:fwd?|fw|wg|tr|rv|majukan)\s*:/i;
const QUOTED = /^\s{0,3}>/;

const unquoted = (line: string): string => line.replace(/^\s{0,3}(?:>\s?)+/, '');

/**
 * The lines of a mail that passes another one on with `>` before each of its lines, without these
 * signs. Lines of an answer stay as they are: what it quotes is what it answers.
 */
export const withoutForwardMarks = (
  lines: readonly string[],
  subject: string | null,
): readonly string[] => {
  const at = lines.findIndex((line) => MARKER.test(line.trim()));
  const isForward = at >= 0 || FORWARDS.test(subject ?? '');
  if (!isForward) return lines;
  const from = Math.max(at, 0);
  const passedOn = lines.slice(from);
  const quoted = passedOn.filter((line) => QUOTED.test(line)).length;
  const own = ownWords(passedOn).filter((line) => line !== '').length;
  if (quoted === 0 || own > quoted) return lines;
  return [...lines.slice(0, from), ...passedOn.map(unquoted)];
};

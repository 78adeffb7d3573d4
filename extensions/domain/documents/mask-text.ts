import { ownPattern } from '../kernel/own-pattern.ts';

/** Stands for a secret wherever it would be shown. */
export const MASK = '••••••';

/** Words for a secret that are used for nothing else. */
const NAMED =
  'pass[ -]?(?:word|code|phrase|key)s?|passwd|pswd|pwd|kata ?laluan|kata ?kunci|secret|' +
  '(?:wi-?fi|wlan|wireless|network|security|wpa2?)[ -]?(?:key|pass|pin)|kunci (?:wi-?fi|rangkaian)';
/** Short ones, which need a sign behind them. */
const SHORT = 'pass|p\\/?w|psw';

/** Not within another word. */
const word = (words: string): string => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;
/** What stands between a name and its secret: one run, so that no line is slow to look at. */
const BETWEEN = '(?:\\s*\\([^)]{0,40}\\))?[\\s|:=：\\-–]*';
const VALUE = '[^\\s|:=：\\-–].*';

/** A line that names a password shows no more than that it has one. */
const NAMED_LINE = ownPattern(`^(.*?${word(NAMED)}${BETWEEN})(${VALUE})$`, 'iu');
const SHORT_LINE = ownPattern(`^(.*?${word(SHORT)} ?[|:=：\\-–]${BETWEEN})(${VALUE})$`, 'iu');
/** `login somebody pass Ab12cd`: a word for it, and a word with a digit. */
const SHORT_WORD = ownPattern(`(?<![\\p{L}\\p{N}])((?:${SHORT})\\s+)(?=\\S*\\d)(\\S+)`, 'giu');
/** Printed labels may be glued to their value. */
const GLUED = /^(\s*(?:onu )?password[\s:=]*)(\S.*)$/i;
const ALONE = ownPattern(
  `^[\\s|]*(?:(?:onu|wi-?fi|new|your|router|login|user|account|modem)\\s+)?(?:${NAMED}|${SHORT})\\s*(?:\\([^)]*\\))?[\\s|:=：.\\-–]*$`,
  'iu',
);
/** What follows a lone label and is no value of it. */
const OTHER_LABEL =
  /[:：]\s*$|^\s*(?:remarks?|user ?(?:name|id)?|login(?: id)?|e-?mail|address|status|date|time|name|phone|serial|package|bandwidth)\b/i;
/** Words of prose or of another label; a secret is one word. */
const ONE_WORD = /^[\s|>]*\S+[\s|]*$/;
const LOOK_BELOW = 3;

/** Whether a text is the name of a secret and nothing else. */
export const namesSecret = (text: string): boolean => text.length <= 60 && ALONE.test(text);

/** Whether a text can be the secret that a name before it speaks of. */
export const maySecret = (text: string): boolean =>
  text.trim() !== '' && ONE_WORD.test(text) && !OTHER_LABEL.test(text);

/** A text without what stands behind a word for password in it. */
export const maskText = (line: string): string => {
  const [, label, value] = NAMED_LINE.exec(line) ?? SHORT_LINE.exec(line) ?? GLUED.exec(line) ?? [];
  if (label && value) return `${label}${MASK}`;
  return line.replace(SHORT_WORD, `$1${MASK}`);
};

/** Lines that hold the secret whose name stands alone above them. */
const secretLines = (lines: readonly string[]): Set<number> => {
  const found = new Set<number>();
  lines.forEach((line, at) => {
    if (!namesSecret(line)) return;
    const below = lines.slice(at + 1, at + 1 + LOOK_BELOW);
    const first = below.findIndex((text) => text.trim() !== '');
    if (first >= 0 && maySecret(below[first] as string)) found.add(at + 1 + first);
  });
  return found;
};

/**
 * Lines of a text as they may be stored and shown: without the secrets that were read from them and
 * without what stands behind or below a word for password.
 */
export const maskLines = (lines: readonly string[], secrets: readonly string[] = []): string[] => {
  const below = secretLines(lines);
  const known = secrets.filter((secret) => secret !== '');
  return lines.map((line, at) =>
    below.has(at)
      ? MASK
      : maskText(known.reduce((rest, secret) => rest.split(secret).join(MASK), line)),
  );
};

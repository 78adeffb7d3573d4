/** Stands for a secret wherever it would be shown. */
export const MASK = '••••••';

/** A line that names a password shows no more than that it has one. */
const PASSWORD_LINE =
  /^(.*?\b(?:pass ?(?:word|code)|passwd|pwd|kata ?laluan|katalaluan|secret)\b[^\S\n]*(?:\([^)]*\))?[^\S\n]*[:=]?[^\S\n]*)(\S.*)$/i;
/** Printed labels may be glued to their value. */
const GLUED = /^(\s*(?:onu )?password[\s:=]*)(\S.*)$/i;

const maskLine = (line: string): string => {
  const [, label, value] = PASSWORD_LINE.exec(line) ?? GLUED.exec(line) ?? [];
  return label && value ? `${label}${MASK}` : line;
};

/**
 * Lines of a text as they may be stored and shown: without the secrets that were read from them and
 * without what stands behind a word for password.
 */
export const maskLines = (lines: readonly string[], secrets: readonly string[] = []): string[] =>
  lines.map((line) =>
    maskLine(
      secrets
        .filter((secret) => secret !== '')
        .reduce((rest, secret) => rest.split(secret).join(MASK), line),
    ),
  );

type Group = { hasLoop: boolean };

/** `*`, `+`, `{3,}` and ranges with so much room go round often. */
const MANY = 20;

const loopAt = (pattern: string, at: number): { length: number; isLoop: boolean } => {
  const sign = pattern[at];
  if (sign === '*' || sign === '+') return { length: 1, isLoop: true };
  if (sign === '?') return { length: 1, isLoop: false };
  const [whole, from, comma, to] = /^\{(\d+)(,?)(\d*)\}/.exec(pattern.slice(at)) ?? [];
  if (!whole) return { length: 0, isLoop: false };
  const most = comma ? (to ? Number(to) : Infinity) : Number(from);
  return { length: whole.length, isLoop: most > MANY };
};

const endOfClass = (pattern: string, at: number): number => {
  let end = at + 1;
  while (end < pattern.length && pattern[end] !== ']') end += pattern[end] === '\\' ? 2 : 1;
  return end;
};

/**
 * Whether a pattern has a loop inside a loop, such as `(a+)+`, which can take longer than anybody
 * waits on a text that almost fits. An optional part (`?`) is no loop.
 */
export const isDangerousPattern = (pattern: string): boolean => {
  const open: Group[] = [{ hasLoop: false }];
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at];
    let closed: Group | undefined;
    if (sign === '\\') at += 1;
    else if (sign === '[') at = endOfClass(pattern, at);
    else if (sign === '(') {
      open.push({ hasLoop: false });
      if (pattern[at + 1] === '?') at += 1;
      continue;
    } else if (sign === ')') closed = open.pop();
    const { length, isLoop } = loopAt(pattern, at + 1);
    const around = open.at(-1);
    if (!around) return false;
    if (isLoop && closed?.hasLoop) return true;
    around.hasLoop ||= isLoop || (closed?.hasLoop ?? false);
    at += length;
    if (length > 0 && pattern[at + 1] === '?') at += 1;
  }
  return false;
};

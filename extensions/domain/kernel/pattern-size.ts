const TOKEN =
  /\\(?:u[\da-f]{4}|x[\da-f]{2}|[^])|\[\^?(?:\\[^]|[^\]\\])*\]|\(\?(?::|<\w+>)|\{\d+(?:,\d*)?\}|[^]/gi;

/**
 * About how many steps a pattern has once its repetitions are written out. It is counted on the text:
 * to compile one that is far too large takes a second.
 */
export const writtenOut = (source: string): number => {
  const outer: number[] = [];
  let sum = 0;
  /** Steps of the part that a repetition would repeat. */
  let last = 0;
  for (const [token] of source.matchAll(TOKEN)) {
    if (token.startsWith('(')) {
      outer.push(sum);
      sum = 0;
      last = 0;
    } else if (token === ')') {
      last = sum;
      sum += outer.pop() ?? 0;
    } else if (token.startsWith('{') && token.length > 1) {
      const times = Math.max(1, ...token.slice(1, -1).split(',').map(Number));
      sum += last * (times - 1);
      last *= times;
    } else {
      sum += 1;
      if (!'?*+'.includes(token)) last = '|^$'.includes(token) ? 0 : 1;
    }
  }
  return outer.reduce((total, steps) => total + steps, sum);
};

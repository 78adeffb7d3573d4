/** Writes whole lines with a name before each, since several layers speak at a time. */
export const voice = (name: string, write: (text: string) => void): ((text: string) => void) => {
  let begun = '';
  return (text) => {
    const lines = (begun + text).split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) write(`${name.padEnd(11)} | ${line}\n`);
  };
};

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * How many entries the list has that a JSON file is, without building them; looks no further than
 * one beyond `most`. Whether it is JSON at all is said by who reads it.
 */
export const countEntries = async (
  file: AsyncIterable<Uint8Array>,
  most: number,
): Promise<number> => {
  let depth = 0;
  let commas = 0;
  let isText = false;
  let isEscaped = false;
  for await (const chunk of file)
    for (const byte of chunk) {
      if (isEscaped) isEscaped = false;
      else if (isText && byte === BACKSLASH) isEscaped = true;
      else if (byte === QUOTE) isText = !isText;
      else if (isText) continue;
      else if (OPENING.has(byte)) depth += 1;
      else if (CLOSING.has(byte)) depth -= 1;
      else if (byte === COMMA && depth === 1) commas += 1;
      if (commas >= most) return commas + 1;
    }
  return commas + 1;
};

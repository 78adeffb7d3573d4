/** A value as TypeScript, in the quotes and the layout that the model files use. */
export const printCode = (value: unknown, indent = 0): string => {
  if (typeof value === 'string') return quote(value);
  if (value instanceof Raw) return value.code;
  if (Array.isArray(value)) return printList(value, indent);
  if (value !== null && typeof value === 'object') return printObject(value, indent);
  return String(value);
};

/** Code that stands as it is: a call of the model's language, for instance. */
export class Raw {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

const WIDTH = 90;

const quote = (text: string): string => {
  const escaped = JSON.stringify(text);
  if (text.includes("'")) return escaped;
  return `'${escaped.slice(1, -1).replaceAll('\\"', '"')}'`;
};

const fits = (code: string, indent: number): boolean =>
  !code.includes('\n') && code.length + indent <= WIDTH;

const printList = (values: readonly unknown[], indent: number): string => {
  const flat = `[${values.map((value) => printCode(value)).join(', ')}]`;
  if (fits(flat, indent)) return flat;
  return block(
    '[',
    ']',
    values.map((value) => printCode(value, indent + 2)),
    indent,
  );
};

const printObject = (value: object, indent: number): string => {
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  if (entries.length === 0) return '{}';
  const flat = `{ ${entries.map(([key, entry]) => `${printKey(key)}: ${printCode(entry)}`).join(', ')} }`;
  if (fits(flat, indent)) return flat;
  const lines = entries.map(([key, entry]) => `${printKey(key)}: ${printCode(entry, indent + 2)}`);
  return block('{', '}', lines, indent);
};

const printKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key));

const block = (open: string, close: string, lines: readonly string[], indent: number): string => {
  const pad = ' '.repeat(indent);
  return [open, ...lines.map((line) => `${pad}  ${line},`), `${pad}${close}`].join('\n');
};

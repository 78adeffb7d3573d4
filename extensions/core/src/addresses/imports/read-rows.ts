import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { delimiterOf } from '../../../../domain/addresses/index.ts';

const LOOK_AT_BYTES = 256 * 1024;

/** The lines of a file one by one, in the encoding that its beginning shows. */
export async function* csvRows(
  source: Readable,
  encodingOf: (head: Buffer) => string,
): AsyncGenerator<string[]> {
  const decoded = decodedText(source, encodingOf);
  const { value: head = '' } = (await decoded.next()) as { value?: string };
  const [firstLine = ''] = head.split(/\r?\n/, 1);
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, {
    delimiter: delimiterOf(firstLine),
    skipEmptyLines: false,
  });
  const text = Readable.from(
    (async function* () {
      yield head;
      yield* decoded;
    })(),
  );
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  for await (const row of parser) yield row as string[];
}

async function* decodedText(
  source: Readable,
  encodingOf: (head: Buffer) => string,
): AsyncGenerator<string> {
  const head: Buffer[] = [];
  let size = 0;
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    head.push(chunk);
    size += chunk.length;
    if (size < LOOK_AT_BYTES) continue;
    const bytes = Buffer.concat(head);
    decoder = new TextDecoder(encodingOf(bytes));
    yield decoder.decode(bytes, { stream: true });
  }
  if (decoder) yield decoder.decode();
  else {
    const bytes = Buffer.concat(head);
    yield new TextDecoder(encodingOf(bytes)).decode(bytes);
  }
}

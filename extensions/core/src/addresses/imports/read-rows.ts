import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { delimiterOf } from '../../../../domain/addresses/index.ts';
import { refusal } from '../../platform/errors.ts';

const LOOK_AT_BYTES = 256 * 1024;
/** A row this long never ends: its quotation mark is not closed, or the file has no rows. */
const LONGEST_ROW = 4 * 1024 * 1024;
const MOST_COLUMNS = 500;

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
  let [row, unread] = [0, 0];
  const tooLong = (): Error => refusal('ADDRESS_ROW_ENDLESS', 422, { row: row + 1 });
  const text = Readable.from(
    (async function* () {
      yield head;
      for await (const part of decoded) {
        unread += part.length;
        if (unread > LONGEST_ROW) throw tooLong();
        yield part;
      }
    })(),
    { highWaterMark: 1 },
  );
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  for await (const cells of parser as AsyncIterable<string[]>) {
    unread = 0;
    if (cells.length > MOST_COLUMNS) throw tooLong();
    row += 1;
    yield cells;
  }
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

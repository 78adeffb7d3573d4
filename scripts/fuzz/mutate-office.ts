import { CFB } from '@e965/xlsx';
import { mutateBytes } from './mutate-bytes.ts';
import type { Mutate } from './mutate-bytes.ts';
import { HOSTILE_NUMBERS, replaceOne } from './mutate-text.ts';
import type { Random } from './random.ts';

type Container = {
  FileIndex: { name: string; content?: Uint8Array | number[]; size: number }[];
};

const entriesOf = (container: Container) =>
  container.FileIndex.filter(({ content }) => (content?.length ?? 0) > 0);

/** BIFF records: two bytes type, two bytes length, then so many bytes. */
const recordsOf = (stream: Buffer): Buffer[] => {
  const records: Buffer[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const end = Math.min(at + 4 + stream.readUInt16LE(at + 2), stream.length);
    records.push(Buffer.from(stream.subarray(at, end)));
    at = end;
  }
  return records;
};

const mutateRecords: Mutate = (stream, random) => {
  const records = recordsOf(stream);
  for (let times = 1 + random.int(4); times > 0 && records.length > 2; times -= 1) {
    const at = random.int(records.length);
    const record = records[at] ?? Buffer.alloc(4);
    switch (random.int(5)) {
      case 0:
        record.writeUInt16LE(random.pick([0, 1, 0x7fff, 0xffff, random.int(8_224)]), 2);
        break;
      case 1:
        records.splice(at, 1);
        break;
      case 2:
        records.splice(at, 0, ...Array.from({ length: 1 + random.int(50) }, () => record));
        break;
      case 3:
        records[at] = Buffer.concat([
          record.subarray(0, 4),
          mutateBytes(record.subarray(4), random),
        ]);
        break;
      default:
        record.writeUInt16LE(random.int(0x1000), 0);
    }
  }
  return Buffer.concat(records);
};

const open = (bytes: Buffer): Container =>
  CFB.read(bytes, { type: 'buffer' }) as unknown as Container;
const close = (container: Container, fileType: 'cfb' | 'zip'): Buffer =>
  Buffer.from(
    CFB.write(container as never, { type: 'buffer', fileType, compression: true }) as Uint8Array,
  );

const put = (entry: Container['FileIndex'][number], content: Buffer): void => {
  entry.content = content;
  entry.size = content.length;
};

/** Streams inside an OLE container: the records of a workbook, the properties of a mail. */
export const mutateCompound: Mutate = (bytes, random) => {
  const container = open(bytes);
  const entries = entriesOf(container);
  if (entries.length === 0) return mutateBytes(bytes, random);
  const workbook = entries.find(({ name }) => /^(?:Workbook|Book)$/i.test(name));
  const entry = workbook && random.next() < 0.8 ? workbook : random.pick(entries);
  const content = Buffer.from(entry.content ?? []);
  put(entry, entry === workbook ? mutateRecords(content, random) : mutateBytes(content, random));
  return close(container, 'cfb');
};

const XML_CHANGES: ((xml: string, random: Random) => string)[] = [
  (xml, random) =>
    replaceOne(xml, /<\/?[\w:]+/g, random, () => random.pick(['<', '</', '<x', '<!--'])),
  (xml, random) => replaceOne(xml, /"\d+"/g, random, () => `"${random.pick(HOSTILE_NUMBERS)}"`),
  (xml, random) => replaceOne(xml, /r="[A-Z]+\d+"/g, random, () => 'r="XFD1048576"'),
  (xml, random) =>
    replaceOne(xml, /<(\w+)[^<>]*\/>/g, random, (tag) => tag.repeat(1 + random.int(500))),
  (xml, random) => replaceOne(xml, /<c\b/g, random, (tag) => '<a>'.repeat(random.int(3_000)) + tag),
  (xml) => xml.replace(/\?>/, '?><!DOCTYPE x [<!ENTITY a "b">]>'),
  (xml, random) => xml.slice(0, random.int(xml.length)),
  (xml, random) => replaceOne(xml, />[^<]+</g, random, () => `>&#${random.int(2_000_000)};<`),
];

/** XML inside a zip. */
export const mutateZip: Mutate = (bytes, random) => {
  const container = open(bytes);
  const entries = entriesOf(container).filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  if (entries.length === 0) return mutateBytes(bytes, random);
  const entry = random.pick(entries);
  const xml = Buffer.from(entry.content ?? []).toString('utf8');
  put(entry, Buffer.from(random.pick(XML_CHANGES)(xml, random)));
  return close(container, 'zip');
};

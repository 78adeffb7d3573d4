import { posix } from 'node:path';
import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import type { Entry, ZipFile } from 'yauzl';
import { ReadError } from '../../read-error.ts';
import { entriesOf, openArchive, streamOf } from '../zip.ts';

/** What a tag is called without its namespace's prefix: programs write `x:row` as well as `row`. */
export const localName = ({ name }: { name: string }): string => name.slice(name.indexOf(':') + 1);

export type XmlHandlers = {
  open?: (name: string, attributes: SaxesTagPlain['attributes']) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/** The parts of an `.xlsx`, each inflated when it is asked for and never kept. */
export type Parts = {
  has: (path: string) => boolean;
  size: (path: string) => number;
  paths: () => string[];
  /** Walks a part's XML; after each piece of it the generator gives way. */
  walk: (path: string, handlers: XmlHandlers) => AsyncGenerator<void>;
  /** The same as it comes out of the archive. */
  pieces: (path: string) => AsyncGenerator<Buffer>;
  close: () => void;
};

const parserFor = ({ open, text, close }: XmlHandlers): SaxesParser => {
  const parser = new SaxesParser();
  if (open) parser.on('opentag', (tag) => open(localName(tag), tag.attributes));
  if (close) parser.on('closetag', (tag) => close(localName(tag)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('error', () => {
    throw new ReadError('CORRUPT_ARCHIVE');
  });
  return parser;
};

const piecesOf = async function* (zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const stream = await streamOf(zip, entry);
  try {
    yield* stream as AsyncIterable<Buffer>;
  } finally {
    stream.destroy();
  }
};

const walkEntry = async function* (
  zip: ZipFile,
  entry: Entry,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const parser = parserFor(handlers);
  const decoder = new TextDecoder();
  for await (const chunk of piecesOf(zip, entry)) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.write(decoder.decode()).close();
  yield;
};

export const openParts = async (bytes: Buffer): Promise<Parts> => {
  const zip = await openArchive(bytes);
  const entries = new Map((await entriesOf(zip)).map((entry) => [entry.fileName, entry]));
  const entryOf = (path: string): Entry => {
    const entry = entries.get(path);
    if (!entry) throw new ReadError('CORRUPT_ARCHIVE');
    return entry;
  };
  return {
    has: (path) => entries.has(path),
    size: (path) => entries.get(path)?.uncompressedSize ?? 0,
    paths: () => [...entries.keys()],
    walk: (path, handlers) => walkEntry(zip, entryOf(path), handlers),
    pieces: (path) => piecesOf(zip, entryOf(path)),
    close: () => zip.close(),
  };
};

/** Walks a whole part. */
export const readPart = async (
  parts: Parts,
  path: string,
  handlers: XmlHandlers,
): Promise<void> => {
  for await (const _ of parts.walk(path, handlers));
};

/** Targets of a part's relationships by id, as paths in the archive. */
export const relationsOf = async (parts: Parts, path: string): Promise<Map<string, string>> => {
  const folder = posix.dirname(path);
  const list = posix.join(folder, '_rels', `${posix.basename(path)}.rels`);
  const targets = new Map<string, string>();
  if (!parts.has(list)) return targets;
  await readPart(parts, list, {
    open: (name, { Id, Target }) => {
      if (name !== 'Relationship' || !Id || !Target) return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target));
    },
  });
  return targets;
};

/**
 * Reads and parses one file after the other, away from the event loop that answers people. A file
 * that grows without bound or never ends takes down this thread and nothing else.
 */
import {
  type Document,
  type OpenedMail,
  previewOfText,
  previewsOf,
  tableOf,
} from '../../../../domain/documents/index.ts';
import { createLister } from '../../../../domain/intake/list-shape.ts';
import type { ListShape } from '../../../../domain/intake/list-shape.ts';
import { parseDocument } from '../../../../domain/intake/parse-document.ts';
import type { ParsedDocument } from '../../../../domain/intake/parse-document.ts';
import type { ParserProfile } from '../../../../domain/intake/profile.ts';
import { getPath } from '../../../../domain/kernel/paths.ts';
import { sealPrototypes } from '../../../../domain/kernel/seal-prototypes.ts';
import { cleanTexts } from '../../../../domain/kernel/text.ts';
import {
  checkFile,
  failureOf,
  type HandOver,
  isZip,
  lookAt,
  openMail,
  readDocument,
  readDocumentOrMail,
  serveThread,
  writtenClean,
} from '../../documents/formats/index.ts';
import { mayStream, type ReadLimits } from '../../documents/index.ts';
import { type HandDrafts, handedOver } from './hand-drafts.ts';
import type {
  LookResult,
  MailResult,
  ParseReply,
  ParseRequest,
  ParseResult,
  TableResult,
} from './messages.ts';
import { createReceiver } from './profile-sets.ts';
import { streamList } from './stream-list.ts';
import { teachDocument, type TeachResult } from './teach-document.ts';

sealPrototypes();

/** Ten thousand rows say where they stand, not ten thousand times which columns there are. */
const makeLean = (parsed: ParsedDocument): ListShape | null => {
  if (!parsed.ok || parsed.sheets.length === 0) return null;
  const { shape, lean } = createLister(parsed.sheets);
  parsed.drafts = parsed.drafts.map(lean);
  return shape;
};

type ReadRequest = Extract<ParseRequest, { task: 'read' | 'read-text' }>;

const documentOf = (request: ReadRequest): Promise<Document> | Document =>
  request.task === 'read'
    ? readDocument(Buffer.from(request.bytes), request.fileName, request.limits)
    : { kind: 'text', text: request.text };

const receiver = createReceiver();

/** Null when the file is to be read at once. */
const readStreaming = async (
  request: ReadRequest,
  profiles: readonly ParserProfile[],
  hand: HandDrafts,
): Promise<ParseResult | null> => {
  if (request.task !== 'read') return null;
  const { fileName, limits } = request;
  const bytes = Buffer.from(request.bytes);
  if (!mayStream(fileName, bytes.length) || !isZip(bytes)) return null;
  await checkFile(bytes, 'workbook', limits);
  const size = { maxCells: limits.cells, fromBytes: limits.streamFromBytes };
  return streamList({ bytes, fileName, profiles, today: new Date(request.today), ...size }, hand);
};

const readWhole = async (
  request: ReadRequest,
  profiles: readonly ParserProfile[],
): Promise<ParseResult> => {
  const { fileName, today } = request;
  const document = await documentOf(request);
  const parsed = parseDocument({ document, fileName, profiles, today: new Date(today) });
  const secrets = parsed.ok
    ? parsed.drafts.flatMap((draft) =>
        draft.secrets.map((path) => String(getPath(draft.values, path))),
      )
    : [];
  const previews =
    document.kind === 'text'
      ? previewOfText(document.text, secrets)
      : previewsOf(document.workbook.sheets, secrets);
  return { parsed, previews, list: makeLean(parsed) };
};

/** Without `hand` the answer holds all drafts, however many. */
const read = async (request: ReadRequest, hand?: HandDrafts): Promise<ParseResult> => {
  try {
    const profiles = receiver.take(request.profiles);
    if (!hand) return await readWhole(request, profiles);
    const streamed = await readStreaming(request, profiles, hand);
    return streamed ?? (await handedOver(await readWhole(request, profiles), hand));
  } catch (error) {
    const failure = failureOf(error, 'CORRUPT_ARCHIVE');
    return { parsed: { ok: false, error: failure }, previews: [], list: null };
  }
};

type TeachRequest = Extract<ParseRequest, { task: 'teach' }>;

const teach = async (request: TeachRequest): Promise<TeachResult> => {
  const { bytes, fileName, limits, ask, today } = request;
  try {
    const document = await readDocumentOrMail(Buffer.from(bytes), fileName, limits);
    return { ok: true, ...teachDocument(document, ask, fileName, new Date(today)) };
  } catch (error) {
    return { ok: false, error: failureOf(error, 'CORRUPT_ARCHIVE') };
  }
};

type LookRequest = Extract<ParseRequest, { task: 'look' }>;

const look = async ({ bytes, limits, ...place }: LookRequest): Promise<LookResult> => {
  try {
    return { ok: true, sheet: await lookAt({ ...place, bytes: Buffer.from(bytes) }, limits) };
  } catch (error) {
    return { ok: false, error: failureOf(error, 'CORRUPT_ARCHIVE') };
  }
};

type TableRequest = Extract<ParseRequest, { task: 'table' }>;

const table = async ({ bytes, fileName, limits }: TableRequest): Promise<TableResult> => {
  try {
    const document = await readDocument(Buffer.from(bytes), fileName, limits);
    const sheet = document.kind === 'workbook' ? document.workbook.sheets[0] : undefined;
    return { ok: true, table: sheet ? { sheet: sheet.name, rows: tableOf(sheet) } : null };
  } catch (error) {
    return { ok: false, error: failureOf(error, 'CORRUPT_ARCHIVE') };
  }
};

const open = async (bytes: Buffer, limits: ReadLimits): Promise<MailResult> => {
  try {
    return { ok: true, mail: cleanTexts(await openMail(bytes, limits)) };
  } catch (error) {
    return { ok: false, error: failureOf(error, 'CORRUPT_MAIL') };
  }
};

const contentsOf = ({ attachments, forwarded }: OpenedMail): ArrayBuffer[] => [
  ...attachments.map(({ content }) => content.buffer as ArrayBuffer),
  ...forwarded.flatMap(contentsOf),
];

type ReadAllRequest = Extract<ParseRequest, { task: 'read-all' }>;

const readAll = async (
  { id, limits, files, profiles }: ReadAllRequest,
  handOver: HandOver,
): Promise<null> => {
  // The set comes with its text once; then its name is enough.
  receiver.take(profiles);
  const { key } = profiles;
  for (const file of files)
    await handOver(await read({ task: 'read', id, limits, ...file, profiles: { key } }));
  return null;
};

const resultOf = (
  request: Exclude<ParseRequest, { task: 'open-mail' }>,
  handOver: HandOver,
): Promise<unknown> => {
  if (request.task === 'read-all') return readAll(request, handOver);
  if (request.task === 'teach') return teach(request);
  if (request.task === 'table') return table(request);
  return request.task === 'look' ? look(request) : read(request, handOver);
};

serveThread<ParseRequest, ParseReply>(async (request, handOver) => {
  if (request.task !== 'open-mail')
    return { reply: { result: writtenClean(await resultOf(request, handOver)) } };
  const mail = await open(Buffer.from(request.bytes), request.limits);
  return { reply: { mail }, moved: mail.ok ? contentsOf(mail.mail) : [] };
});

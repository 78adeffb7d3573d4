/**
 * Reads and parses one file after the other, away from the event loop that answers people. A file
 * that grows without bound or never ends takes down this thread and nothing else.
 */
import { parentPort } from 'node:worker_threads';
import type { Document } from '../../../../domain/intake/document.ts';
import { finding } from '../../../../domain/intake/errors.ts';
import type { IntakeErrorCode } from '../../../../domain/intake/errors.ts';
import { createLister } from '../../../../domain/intake/list-shape.ts';
import type { ListShape } from '../../../../domain/intake/list-shape.ts';
import type { OpenedMail } from '../../../../domain/intake/mail.ts';
import { parseDocument } from '../../../../domain/intake/parse-document.ts';
import type { ParsedDocument } from '../../../../domain/intake/parse-document.ts';
import { getPath } from '../../../../domain/kernel/paths.ts';
import { sealPrototypes } from '../../../../domain/kernel/seal-prototypes.ts';
import type { ParserProfile } from '../../../../domain/intake/profile.ts';
import { previewOfText, previewsOf } from '../../../../domain/intake/preview.ts';
import { cleanTexts } from '../../../../domain/kernel/text.ts';
import { checkFile, isMailName, isPacked, isZip, kindOfFile } from './check-file.ts';
import type { ReadLimits } from './limits.ts';
import { lookAt } from './look-at.ts';
import type {
  Batch,
  LookResult,
  MailResult,
  ParseReply,
  ParseRequest,
  ParseResult,
  Taken,
} from './messages.ts';
import { mayStream } from './may-stream.ts';
import { openMail } from './open-mail.ts';
import { readCsv } from './read-csv.ts';
import { createReceiver } from './profile-sets.ts';
import { ReadError } from './read-error.ts';
import { readPdf } from './read-pdf.ts';
import { readWorkbook } from './read-workbook.ts';
import { teachDocument, type TeachResult } from './teach-document.ts';
import { streamList } from './xlsx/stream-list.ts';
import { plainText } from './text-document.ts';
import { writtenClean } from './written-clean.ts';

sealPrototypes();

const codeOf = (error: unknown, otherwise: IntakeErrorCode): IntakeErrorCode =>
  error instanceof ReadError ? error.code : otherwise;

const readChecked = (bytes: Buffer, limits: ReadLimits): Document => {
  try {
    return { kind: 'workbook', workbook: readWorkbook(bytes, limits.cells) };
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const text = error instanceof Error ? error.message : '';
    throw new ReadError(/password|encrypt/i.test(text) ? 'PASSWORD_PROTECTED' : 'CORRUPT_ARCHIVE');
  }
};

/** Ten thousand rows say where they stand, not ten thousand times which columns there are. */
const makeLean = (parsed: ParsedDocument): ListShape | null => {
  if (!parsed.ok || parsed.sheets.length === 0) return null;
  const { shape, lean } = createLister(parsed.sheets);
  parsed.drafts = parsed.drafts.map(lean);
  return shape;
};

const readFile = async (bytes: Buffer, fileName: string, limits: ReadLimits): Promise<Document> => {
  const kind = kindOfFile(fileName);
  await checkFile(bytes, kind, limits);
  if (kind === 'csv' && !isPacked(bytes))
    return { kind: 'workbook', workbook: readCsv(bytes, fileName, limits.cells) };
  if (kind === 'workbook' || kind === 'csv') return readChecked(bytes, limits);
  const text =
    kind === 'pdf'
      ? await readPdf(bytes, limits)
      : plainText(new TextDecoder().decode(bytes), limits.textLength);
  return { kind: 'text', text };
};

type ReadRequest = Extract<ParseRequest, { task: 'read' | 'read-text' }>;

const documentOf = (request: ReadRequest): Promise<Document> | Document =>
  request.task === 'read'
    ? readFile(Buffer.from(request.bytes), request.fileName, request.limits)
    : { kind: 'text', text: request.text };

/** Parts that were sent and not yet taken: one on its way while the next is read. */
const MOST_WAITING = 2;
let waiting = 0;
let onTaken: () => void = () => undefined;

const handOver = async (id: number, part: Batch | ParseResult): Promise<void> => {
  parentPort?.postMessage({ id, batch: writtenClean(part) } satisfies ParseReply);
  waiting += 1;
  while (waiting >= MOST_WAITING)
    await new Promise<void>((resolve) => {
      onTaken = resolve;
    });
};

const receiver = createReceiver();

/** Null when the file is to be read at once. */
const readStreaming = async (
  request: ReadRequest,
  profiles: readonly ParserProfile[],
): Promise<ParseResult | null> => {
  if (request.task !== 'read' || !request.stream) return null;
  const { fileName, limits } = request;
  const bytes = Buffer.from(request.bytes);
  if (!mayStream(fileName, bytes.length) || !isZip(bytes)) return null;
  await checkFile(bytes, 'workbook', limits);
  const size = { maxCells: limits.cells, fromBytes: limits.streamFromBytes };
  waiting = 0;
  return streamList(
    { bytes, fileName, profiles, today: new Date(request.today), ...size },
    (batch) => handOver(request.id, batch),
  );
};

const read = async (request: ReadRequest): Promise<ParseResult> => {
  const { fileName, today } = request;
  const profiles = receiver.take(request.profiles);
  try {
    const streamed = await readStreaming(request, profiles);
    if (streamed) return streamed;
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
  } catch (error) {
    const { code, words } = error instanceof ReadError ? error : new ReadError('CORRUPT_ARCHIVE');
    const told = finding(code, words === undefined ? {} : { message: words });
    return { parsed: { ok: false, error: told }, previews: [], list: null };
  }
};

type TeachRequest = Extract<ParseRequest, { task: 'teach' }>;

/** A mail is taught by its own text; its files are samples of their own. */
const readSample = async (
  bytes: Buffer,
  fileName: string,
  limits: ReadLimits,
): Promise<Document> =>
  isMailName(fileName)
    ? { kind: 'text', text: (await openMail(bytes, limits)).text }
    : readFile(bytes, fileName, limits);

const teach = async (request: TeachRequest): Promise<TeachResult> => {
  const { bytes, fileName, limits, ask, today } = request;
  try {
    const document = await readSample(Buffer.from(bytes), fileName, limits);
    return { ok: true, ...teachDocument(document, ask, fileName, new Date(today)) };
  } catch (error) {
    return { ok: false, error: finding(codeOf(error, 'CORRUPT_ARCHIVE')) };
  }
};

type LookRequest = Extract<ParseRequest, { task: 'look' }>;

const look = async (request: LookRequest): Promise<LookResult> => {
  const { fileName, sheet, row, limits } = request;
  const bytes = Buffer.from(request.bytes);
  try {
    const whole = async () => {
      const document = await readFile(bytes, fileName, limits);
      return document.kind === 'workbook' ? document.workbook : null;
    };
    return { ok: true, sheet: await lookAt({ bytes, fileName, sheet, row }, limits, whole) };
  } catch (error) {
    return { ok: false, error: finding(codeOf(error, 'CORRUPT_ARCHIVE')) };
  }
};

const open = async (bytes: Buffer, limits: ReadLimits): Promise<MailResult> => {
  try {
    return { ok: true, mail: cleanTexts(await openMail(bytes, limits)) };
  } catch (error) {
    return { ok: false, error: finding(codeOf(error, 'CORRUPT_MAIL')) };
  }
};

const contentsOf = ({ attachments, forwarded }: OpenedMail): ArrayBuffer[] => [
  ...attachments.map(({ content }) => content.buffer as ArrayBuffer),
  ...forwarded.flatMap(contentsOf),
];

type ReadAllRequest = Extract<ParseRequest, { task: 'read-all' }>;

const readAll = async ({ id, limits, files, profiles }: ReadAllRequest): Promise<null> => {
  waiting = 0;
  // The set comes with its text once; then its name is enough.
  receiver.take(profiles);
  const { key } = profiles;
  for (const file of files)
    await handOver(
      id,
      await read({ task: 'read', id, limits, stream: false, ...file, profiles: { key } }),
    );
  return null;
};

const resultOf = (request: Exclude<ParseRequest, { task: 'open-mail' }>) => {
  if (request.task === 'read-all') return readAll(request);
  if (request.task === 'teach') return teach(request);
  return request.task === 'look' ? look(request) : read(request);
};

const answer = async (request: ParseRequest): Promise<void> => {
  if (request.task === 'open-mail') {
    const mail = await open(Buffer.from(request.bytes), request.limits);
    const reply: ParseReply = { id: request.id, mail };
    return parentPort?.postMessage(reply, mail.ok ? contentsOf(mail.mail) : []);
  }
  const result = await resultOf(request);
  const reply: ParseReply = { id: request.id, result: writtenClean(result) };
  parentPort?.postMessage(reply);
};

parentPort?.on('message', (request: ParseRequest | Taken) => {
  if ('taken' in request) {
    waiting -= 1;
    onTaken();
    return;
  }
  answer(request).catch((error: unknown) => {
    throw error;
  });
});

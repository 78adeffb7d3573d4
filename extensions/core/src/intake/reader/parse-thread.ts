/**
 * Reads and parses one file after the other, away from the event loop that answers people. A file
 * that grows without bound or never ends takes down this thread and nothing else.
 */
import { parentPort } from 'node:worker_threads';
import { finding } from '../../../../domain/intake/errors.ts';
import { parseWorkbook } from '../../../../domain/intake/parse-workbook.ts';
import { getPath } from '../../../../domain/intake/parsed.ts';
import { previewsOf } from '../../../../domain/intake/preview.ts';
import type { Workbook } from '../../../../domain/intake/sheet.ts';
import { checkFile } from './check-file.ts';
import type { ReadLimits } from './limits.ts';
import type { ParseReply, ParseRequest, ParseResult } from './messages.ts';
import { ReadError } from './read-error.ts';
import { readWorkbook } from './read-workbook.ts';

const readChecked = (bytes: Buffer, limits: ReadLimits): Workbook => {
  try {
    return readWorkbook(bytes, limits.cells);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const text = error instanceof Error ? error.message : '';
    throw new ReadError(/password|encrypt/i.test(text) ? 'PASSWORD_PROTECTED' : 'CORRUPT_ARCHIVE');
  }
};

const parse = async (request: ParseRequest): Promise<ParseResult> => {
  const { fileName, profiles, limits, today } = request;
  const bytes = Buffer.from(request.bytes);
  try {
    await checkFile(bytes, fileName, limits);
    const workbook = readChecked(bytes, limits);
    const parsed = parseWorkbook({ workbook, fileName, profiles, today: new Date(today) });
    const secrets = parsed.ok
      ? parsed.drafts.flatMap((draft) =>
          draft.secrets.map((path) => String(getPath(draft.values, path))),
        )
      : [];
    return { parsed, previews: previewsOf(workbook.sheets, secrets) };
  } catch (error) {
    const code = error instanceof ReadError ? error.code : 'CORRUPT_ARCHIVE';
    return { parsed: { ok: false, error: finding(code) }, previews: [] };
  }
};

parentPort?.on('message', (request: ParseRequest) => {
  parse(request)
    .then((result): ParseReply => ({ id: request.id, result: JSON.stringify(result) }))
    .then((reply) => parentPort?.postMessage(reply))
    .catch((error: unknown) => {
      throw error;
    });
});

import { decompressRTF } from '@kenjiuno/decompressrtf';
import { deEncapsulateSync } from 'rtf-stream-parser';
import { htmlToText } from './html-text.ts';
import type { MailBudget } from './mail-budget.ts';
import { ReadError } from '../read-error.ts';

const HEADER_BYTES = 16;

/** `cp1252` → text; what Node does not know is taken for Latin. */
const decode = (bytes: Buffer, encoding: string): string => {
  const page = /^cp(\d+)$/i.exec(encoding)?.[1];
  const name = page === '65001' ? 'utf-8' : page ? `windows-${page}` : encoding;
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
};

/** The text that Outlook wraps into compressed RTF, mostly HTML (`\fromhtml1`). */
export const compressedRtfToText = (packed: Uint8Array, limits: MailBudget): string => {
  const declared = packed.length < HEADER_BYTES ? 0 : Buffer.from(packed).readUInt32LE(4);
  if (declared > limits.textLength * 8 || packed.length > limits.textLength * 2)
    throw new ReadError('TEXT_TOO_LONG');
  const rtf = Buffer.from(decompressRTF([...packed]));
  const { mode, text } = deEncapsulateSync(rtf, { decode, warn: () => undefined });
  const content = text.toString();
  return mode === 'html' ? htmlToText(content, limits) : content;
};

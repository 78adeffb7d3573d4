import { simpleParser } from 'mailparser';
import type { Workbook } from '../../../../domain/documents/index.ts';
import type { ReadLimits } from '../limits.ts';
import { ReadError } from '../read-error.ts';
import { checkMime } from './check-mime.ts';
import { readMarkup } from './read-page.ts';

const HEAD_BYTES = 4_096;
const IS_RELATED = /^content-type:\s*multipart\/related/im;
const IS_FIELD = /^[!-9;-~]+[ \t]*:/;
/** A page in one file has where it lies; a mail has from whom it is. */
const IS_PAGE = /^(?:x-document-type:\s*workbook|content-location:|snapshot-content-location:)/im;

/** Whether a text is a web page in one file (MHTML), as Excel saves workbooks and browsers save pages. */
export const isWebArchive = (bytes: Buffer): boolean => {
  const head = bytes.subarray(0, HEAD_BYTES).toString('latin1').replace(/^ï»¿/, '').trimStart();
  return IS_FIELD.test(head) && IS_RELATED.test(head) && IS_PAGE.test(head);
};

/**
 * The tables of the pages in a web archive; each sheet of a workbook is a page of its own. Opened as a
 * mail is, within the same limits. Throws NOT_A_WORKBOOK, CORRUPT_ARCHIVE.
 */
export const readWebArchive = async (bytes: Buffer, limits: ReadLimits): Promise<Workbook> => {
  checkMime(bytes, limits);
  const archive = await simpleParser(bytes, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    keepCidLinks: true,
    ignoreEmbedded: true,
    checksumAlgo: false,
    maxChildNodes: limits.mailParts,
  }).catch(() => {
    throw new ReadError('CORRUPT_ARCHIVE');
  });
  const pages = archive.attachments
    .filter(({ contentType }) => /^text\/html/i.test(contentType))
    .map(({ content }) => content.toString('utf8'));
  const text = [archive.html || '', ...pages].join('\n');
  if (text.length > limits.textLength) throw new ReadError('HTML_TOO_LARGE');
  return readMarkup(text, limits);
};

import { decoded } from './decode-text.ts';

const LOOK_AT_BYTES = 8_192;
const PAGE = /<(?:!doctype html|html|head|body|table|meta|style)[\s>]/i;
const XML_WORKBOOK = /urn:schemas-microsoft-com:office:spreadsheet/i;

const headOf = (bytes: Buffer): string =>
  decoded(bytes.subarray(0, LOOK_AT_BYTES))
    .text.replace(/^\ufeff/, '')
    .trimStart();

/** Whether a text is a page of HTML or a workbook as Excel 2003 wrote it in XML. */
export const markupOf = (bytes: Buffer): 'page' | 'xml-workbook' | null => {
  const head = headOf(bytes);
  if (!head.startsWith('<')) return null;
  if (/^<(?:\?xml|\?mso|Workbook|\w+:Workbook)/i.test(head) && XML_WORKBOOK.test(head))
    return /<(?:html|table class)/i.test(head) ? 'page' : 'xml-workbook';
  return PAGE.test(head) ? 'page' : null;
};

const DELIMITERS = ['\t', ';', ',', '|'];
const LOOK_AT_LINES = 20;
const FEWEST_COLUMNS = 3;

/** Whether a text is made of lines with the same number of columns, as prose is not. */
export const isTable = (bytes: Buffer, fewestColumns = FEWEST_COLUMNS): boolean => {
  if (bytes.length === 0) return false;
  const head = headOf(bytes);
  if (head.includes('\u0000')) return false;
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '');
  // The last line may be cut off.
  const whole = lines.slice(0, Math.min(LOOK_AT_LINES, Math.max(lines.length - 1, 2)));
  if (whole.length < 2) return false;
  return DELIMITERS.some((delimiter) => {
    const counts = whole.map((line) => line.split(delimiter).length);
    const most = Math.max(...counts);
    const alike = counts.filter((count) => Math.abs(count - most) <= 1).length;
    return most >= fewestColumns && alike * 2 > counts.length;
  });
};

const MAIL = /\.(?:eml|msg)$/i;
export const isMailName = (fileName: string): boolean => MAIL.test(fileName);

const LIST = /\.xls[xm]$/i;
/** What is packed smaller is never a large list, and is not looked at twice. */
const SMALL_BYTES = 64 * 1024;

/** Whether a file may be a list that is read row by row. */
export const mayStream = (fileName: string, bytes: number): boolean =>
  bytes >= SMALL_BYTES && LIST.test(fileName);

/** Why a file was not read, in the words that an office person reads. */
export const READ_ERRORS = {
  EMPTY_FILE: 'The file is empty.',
  FILE_TOO_LARGE: 'The file is larger than intake accepts.',
  NOT_A_WORKBOOK: 'The content is not an Excel workbook, whatever the name says.',
  NOT_A_PDF: 'The content is not a PDF document, whatever the name says.',
  NOT_A_MAIL: 'The content is not a mail, whatever the name says.',
  NOT_A_TEXT: 'The content is not plain text, whatever the name says.',
  KIND_NOT_SUPPORTED:
    'Files of this kind cannot be read. Send workbooks (.xls, .xlsx), lists (.csv), mails (.eml, .msg), PDF or plain text.',
  CSV_BROKEN_QUOTES: 'A quotation mark in the file is never closed.',
  CORRUPT_ARCHIVE: 'The workbook is damaged or cut off and cannot be opened.',
  ARCHIVE_TOO_LARGE: 'The workbook would unpack to more than intake accepts.',
  XML_DTD_FORBIDDEN: 'The workbook contains a document type declaration.',
  PASSWORD_PROTECTED: 'The file is protected by a password. Ask for it without one.',
  MACRO_PRESENT: 'The workbook contains macros.',
  TOO_MANY_CELLS: 'The workbook has more rows or cells than intake accepts.',
  TOO_MANY_NAMES: 'The workbook has more named ranges than intake accepts.',
  TOO_MANY_MERGES: 'The workbook has more merged cells than intake accepts.',
  CORRUPT_PDF: 'The PDF is damaged or cut off and cannot be opened.',
  PDF_WITHOUT_TEXT: 'The PDF holds no text, only pictures. Type the order by hand.',
  PDF_TOO_MANY_PAGES: 'The PDF has more pages than intake accepts.',
  PDF_TOO_MANY_OBJECTS: 'The PDF has more objects than intake accepts.',
  PDF_PORTFOLIO_OF_SEVERAL:
    'The PDF is a portfolio of several documents. Save them and send each by itself.',
  CORRUPT_MAIL: 'The mail file is damaged or cut off and cannot be opened.',
  MIME_BROKEN: 'The mail is cut off or its parts cannot be told apart.',
  MIME_TOO_DEEP: 'The parts of the mail are nested deeper than intake accepts.',
  MIME_TOO_MANY_PARTS: 'The mail has more parts than intake accepts.',
  HTML_TOO_LARGE: 'The mail has more elements of HTML than intake accepts.',
  TEXT_TOO_LONG: 'The text is longer than intake accepts.',
  READ_TIMEOUT: 'Reading the file took longer than intake allows.',
  READ_OUT_OF_MEMORY: 'Reading the file needed more memory than intake allows.',
  READ_FAILED: 'Reading the file broke off.',
} as const;
export type ReadErrorCode = keyof typeof READ_ERRORS;

/** Of these it is the mail itself that is broken, not one of its files. */
const BROKEN_MAILS: readonly ReadErrorCode[] = [
  'MIME_BROKEN',
  'MIME_TOO_DEEP',
  'MIME_TOO_MANY_PARTS',
];

export const isBrokenMail = (code: ReadErrorCode): boolean => BROKEN_MAILS.includes(code);

export type ReadFailure = { code: ReadErrorCode; message: string };

export const readFailure = (
  code: ReadErrorCode,
  message: string = READ_ERRORS[code],
): ReadFailure => ({ code, message });

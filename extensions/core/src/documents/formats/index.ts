/** What only a reading thread loads: the libraries that open files. */
export { failureOf, ReadError } from '../read-error.ts';
export { type HandOver, serveThread } from '../thread/serve.ts';
export { checkFile, isZip } from './check-file.ts';
export { lookAt, type Place } from './look-at.ts';
export { openMail } from './open-mail.ts';
export { readDocument, readDocumentOrMail } from './read-document.ts';
export { openParts, type Parts } from './xlsx/package-parts.ts';
export { sharedOf, sheetsOf, type SheetPart } from './xlsx/shared-parts.ts';
export { rowsOfSheet, type SharedParts, type SheetFacts } from './xlsx/sheet-rows.ts';
export { writtenClean } from '../written-clean.ts';

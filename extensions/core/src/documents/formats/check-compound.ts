import { CFB } from '@e965/xlsx';
import { ReadError } from '../read-error.ts';

const ENCRYPTED = /(^|\/)EncryptedPackage$/i;
const MACROS = /_VBA_PROJECT|(^|\/)(VBA|Macros)(\/|$)/i;
const WORKBOOK = /(^|\/)(Workbook|Book)$/i;

const pathsOf = (bytes: Uint8Array): string[] => {
  try {
    return CFB.read(bytes, { type: 'array' }).FullPaths as string[];
  } catch {
    throw new ReadError('CORRUPT_ARCHIVE');
  }
};

/** Looks at the streams of an OLE container (`.xls`, or an encrypted `.xlsx`), not into them. */
export const checkCompound = (bytes: Uint8Array): void => {
  const paths = pathsOf(bytes);
  const has = (pattern: RegExp) => paths.some((path) => pattern.test(path));
  if (has(ENCRYPTED)) throw new ReadError('PASSWORD_PROTECTED');
  if (has(MACROS)) throw new ReadError('MACRO_PRESENT');
  if (!has(WORKBOOK)) throw new ReadError('NOT_A_WORKBOOK');
};

import { checkArchive } from './check-archive.ts';
import { checkCompound } from './check-compound.ts';
import type { ReadLimits } from './limits.ts';
import { ReadError } from './read-error.ts';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const WORKBOOK_NAME = /\.(xls|xlsx|xlsm)$/i;

/** Says no to everything that is not a harmless workbook. The content decides, not the name. */
export const checkFile = async (
  bytes: Buffer,
  fileName: string,
  limits: ReadLimits,
): Promise<void> => {
  if (!WORKBOOK_NAME.test(fileName)) throw new ReadError('KIND_NOT_SUPPORTED');
  if (bytes.length === 0) throw new ReadError('EMPTY_FILE');
  if (bytes.length > limits.fileBytes) throw new ReadError('FILE_TOO_LARGE');
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return checkArchive(bytes, limits);
  if (bytes.subarray(0, OLE.length).equals(OLE)) return checkCompound(bytes);
  throw new ReadError('NOT_A_WORKBOOK');
};

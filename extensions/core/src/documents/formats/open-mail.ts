import type { OpenedMail } from '../../../../domain/documents/opened-mail.ts';
import { OLE } from './check-file.ts';
import type { ReadLimits } from '../limits.ts';
import { mailBudget } from './mail-budget.ts';
import { looksLikeMail, openEml } from './open-eml.ts';
import { openMsg } from './open-msg.ts';
import { fromFirstField } from '../mail-start.ts';
import { ReadError } from '../read-error.ts';
import { unpackMail } from './unpack.ts';

/** Opens a mail, `.eml` or `.msg`; the content decides, not the name. */
export const openMail = async (given: Buffer, limits: ReadLimits): Promise<OpenedMail> => {
  if (given.length === 0) throw new ReadError('EMPTY_FILE');
  const bytes = fromFirstField(given);
  if (bytes.length > limits.mailBytes) throw new ReadError('FILE_TOO_LARGE');
  const isMsg = bytes.subarray(0, OLE.length).equals(OLE);
  if (!isMsg && !looksLikeMail(bytes)) throw new ReadError('NOT_A_MAIL');
  const budget = mailBudget(limits);
  try {
    const mail = isMsg ? openMsg(bytes, budget) : await openEml(bytes, budget);
    return await unpackMail(mail, budget);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(isMsg ? 'CORRUPT_MAIL' : 'MIME_BROKEN');
  }
};

import type { OpenedMail } from '../../../../domain/documents/opened-mail.ts';
import { OLE } from './check-file.ts';
import type { ReadLimits } from '../limits.ts';
import { mailBudget, type MailBudget } from './mail-budget.ts';
import { looksLikeMail, openEml } from './open-eml.ts';
import { openMsg } from './open-msg.ts';
import { fromFirstField } from '../mail-start.ts';
import { ReadError } from '../read-error.ts';
import { unpackMail } from './unpack.ts';

const isMsg = (bytes: Buffer): boolean => bytes.subarray(0, OLE.length).equals(OLE);

const openAs = async (bytes: Buffer, budget: MailBudget, depth: number): Promise<OpenedMail> => {
  try {
    return isMsg(bytes) ? openMsg(bytes, budget) : await openEml(bytes, budget, depth);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(isMsg(bytes) ? 'CORRUPT_MAIL' : 'MIME_BROKEN');
  }
};

/** A mail that came as a file of another; what is none, whatever its name, stays a file. */
const openInner =
  (budget: MailBudget) =>
  async (given: Buffer, depth: number): Promise<OpenedMail | null> => {
    const bytes = fromFirstField(given);
    if (!isMsg(bytes) && !looksLikeMail(bytes)) return null;
    return openAs(bytes, budget, depth);
  };

/** Opens a mail, `.eml` or `.msg`; the content decides, not the name. */
export const openMail = async (given: Buffer, limits: ReadLimits): Promise<OpenedMail> => {
  if (given.length === 0) throw new ReadError('EMPTY_FILE');
  const bytes = fromFirstField(given);
  if (bytes.length > limits.mailBytes) throw new ReadError('FILE_TOO_LARGE');
  if (!isMsg(bytes) && !looksLikeMail(bytes)) throw new ReadError('NOT_A_MAIL');
  const budget = mailBudget(limits);
  return unpackMail(await openAs(bytes, budget, 0), budget, openInner(budget));
};

import type { ReadLimits } from '../limits.ts';
import { ReadError } from '../read-error.ts';

const REFUSALS = {
  htmlTags: 'HTML_TOO_LARGE',
  mailParts: 'MIME_TOO_MANY_PARTS',
  inflatedBytes: 'ARCHIVE_TOO_LARGE',
} as const;

/** Limits of one mail with all that it forwards: what each letter takes is missing to the next. */
export type MailBudget = ReadLimits & {
  spend: (what: keyof typeof REFUSALS, count: number) => void;
};

export const mailBudget = (limits: ReadLimits): MailBudget => {
  const spent = { htmlTags: 0, mailParts: 0, inflatedBytes: 0 };
  return {
    ...limits,
    spend: (what, count) => {
      spent[what] += count;
      if (spent[what] > limits[what]) throw new ReadError(REFUSALS[what]);
    },
  };
};

import { t } from '../language/words.ts';

/** `SP-01, port 3`. */
export const portWords = ({
  splitterCode,
  number,
}: {
  splitterCode: string;
  number: number;
}): string => t('visit.portOf', { code: splitterCode, number });

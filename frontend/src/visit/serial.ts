import { t } from '../language/words.ts';

const SHAPE = /^[0-9A-Z]{8,20}$/;

/** Without spaces and separators, in capitals: `4857-5443 1234` reads `485754431234`. */
export const normaliseSerial = (typed: string): string =>
  typed.toUpperCase().replace(/[\s\-_:./]/g, '');

/** What is wrong with it, in words; null when it may be sent. */
export const serialProblem = (serial: string): string | null => {
  if (serial === '') return t('serial.enter');
  const strange = /[^0-9A-Z]/.exec(serial);
  if (strange) return t('serial.strange', { letter: strange[0] });
  if (serial.length < 8) return t('serial.tooShort', { n: serial.length });
  if (serial.length > 20) return t('serial.tooLong', { n: serial.length });
  return SHAPE.test(serial) ? null : t('serial.wrong');
};

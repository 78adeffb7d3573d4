const SHAPE = /^[0-9A-Z]{8,20}$/;

/** Without spaces and separators, in capitals: `4857-5443 1234` reads `485754431234`. */
export const normaliseSerial = (typed: string): string =>
  typed.toUpperCase().replace(/[\s\-_:./]/g, '');

/** What is wrong with it, in words; null when it may be sent. */
export const serialProblem = (serial: string): string | null => {
  if (serial === '') return 'Enter the serial number.';
  const strange = /[^0-9A-Z]/.exec(serial);
  if (strange) return `"${strange[0]}" does not belong in a serial number.`;
  if (serial.length < 8) return `Too short: ${String(serial.length)} of at least 8 characters.`;
  if (serial.length > 20) return `Too long: ${String(serial.length)} of at most 20 characters.`;
  return SHAPE.test(serial) ? null : 'This is no serial number.';
};

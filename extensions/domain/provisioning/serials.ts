const SERIAL = /^[\dA-Z-]{6,32}$/;
const MAC = /^[\dA-F]{12}$/;
const GPON = /^([A-Z]{4})([\dA-F]{8})$/;
const GPON_HEX = /^([\dA-F]{8})([\dA-F]{8})$/;

/** A serial number as it is kept: capitals, without blanks; null for what is none. */
export const cleanSerial = (given: string): string | null => {
  const serial = given.replaceAll(/\s+/g, '').toUpperCase();
  return SERIAL.test(serial) ? serial : null;
};

/** Twelve hexadecimal digits in capitals, whatever stood between them. */
export const cleanMac = (given: string): string | null => {
  const digits = given.replaceAll(/[\s.:-]/g, '').toUpperCase();
  return MAC.test(digits) ? digits : null;
};

const hexOf = (letters: string): string =>
  [...letters]
    .map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

const lettersOf = (hex: string): string | null => {
  const letters = (hex.match(/../g) ?? [])
    .map((pair) => String.fromCodePoint(Number.parseInt(pair, 16)))
    .join('');
  return /^[A-Z]{4}$/.test(letters) ? letters : null;
};

/**
 * The ways in which one serial number is written. That of a GPON terminal begins with four letters of its
 * vendor; some labels and most modems write these as eight hexadecimal digits.
 */
export const serialForms = (serial: string): string[] => {
  const gpon = GPON.exec(serial);
  if (gpon) return [serial, `${hexOf(gpon[1] ?? '')}${gpon[2] ?? ''}`];
  const hex = GPON_HEX.exec(serial);
  const letters = hex ? lettersOf(hex[1] ?? '') : null;
  return letters === null ? [serial] : [serial, `${letters}${hex?.[2] ?? ''}`];
};

export const isSameSerial = (one: string, other: string): boolean =>
  serialForms(one.toUpperCase()).includes(other.toUpperCase());

/** `AA:BB:CC:DD:EE:FF`, as modems report it. */
export const writtenMac = (mac: string): string => (mac.match(/../g) ?? []).join(':');

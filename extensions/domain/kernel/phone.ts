const VALID = /^0\d{8,10}$/;

/**
 * Malaysian national form `0XXXXXXXXX`. Digits that cannot be made valid are returned as they are,
 * so that a person can see and mend them.
 */
export const normalisePhone = (text: string): string => {
  const digits = text.replace(/\D/g, '');
  if (digits.startsWith('60') && digits.length >= 11) return `0${digits.slice(2)}`;
  if (digits.startsWith('0')) return digits;
  if (digits.length === 9) return `0${digits}`;
  if (digits.startsWith('1') && digits.length >= 8 && digits.length <= 10) return `0${digits}`;
  return digits;
};

export const isPhone = (normalised: string): boolean => VALID.test(normalised);

/** A cell may hold two numbers, or one number in two spellings: split first, then compare. */
export const splitPhones = (text: string): string[] => [
  ...new Set(
    text
      .split(/[/;,]|\s{2,}|\r?\n/)
      .map(normalisePhone)
      .filter((phone) => phone !== ''),
  ),
];

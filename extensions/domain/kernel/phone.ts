import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js';

/** A country that numbers are known of, by its ISO 3166 alpha-2 code. */
const knownCountry = (country: string | null | undefined): CountryCode | undefined =>
  country && isSupportedCountry(country) ? country : undefined;

/** `+60 (0)12`: the zero of people at home, which nobody dials behind the code of the country. */
const withoutTrunkZero = (text: string): string =>
  text.replace(/^(\s*(?:\+|00)\s*\d{1,3}[\s.-]*)\(\s*0\s*\)/, '$1');

const understood = (text: string, country?: string | null) => {
  const number = parsePhoneNumberFromString(withoutTrunkZero(text), knownCountry(country));
  return number?.isValid() ? number : undefined;
};

/**
 * E.164, `+60126999999`, an extension behind it (`+60312345678 ext. 42`). A number that is not
 * understood stays as it was written, so that a person can see and mend it.
 * @param country whose numbers are written without their code, ISO 3166 alpha-2
 */
export const normalisePhone = (text: string, country?: string | null): string => {
  const number = understood(text, country);
  if (!number) return text.replace(/\s+/g, ' ').trim();
  return number.ext ? `${number.number} ext. ${number.ext}` : number.number;
};

/** Whether a normalised number is one that was understood. */
export const isPhone = (normalised: string): boolean => understood(normalised) !== undefined;

/** As people of the country write it: their own numbers without the code, others with it. */
export const showPhone = (phone: string, country?: string | null): string => {
  const number = understood(phone);
  if (!number) return phone;
  return number.country === country ? number.formatNational() : number.formatInternational();
};

/**
 * As it is dialled within the country, `0126999999`; a number of another country as E.164. It is
 * how drafts of intake hold numbers, beside the form they were read from.
 */
export const dialledPhone = (text: string, country?: string | null): string => {
  const number = understood(text, country);
  if (!number || number.country !== country) return normalisePhone(text, country);
  const digits = number
    .formatNational()
    .replace(/ ext\..*$/, '')
    .replace(/\D/g, '');
  return number.ext ? `${digits} ext. ${number.ext}` : digits;
};

/** Whether two spellings, one of them E.164, are of one number. */
export const samePhone = (a: string, b: string): boolean => {
  if (a === b) return true;
  const country = (understood(a) ?? understood(b))?.country;
  return normalisePhone(a, country) === normalisePhone(b, country);
};

/** `tel:+60126999999`, or what digits there are. */
export const telLink = (phone: string): string =>
  understood(phone)?.getURI() ?? `tel:${phone.replace(/[^\d+]/g, '')}`;

/**
 * A cell may hold two numbers, or one number in two spellings: split first, then compare. What has
 * no digit is no number. Each as it is dialled within the country.
 */
export const splitPhones = (text: string, country?: string | null): string[] => [
  ...new Set(
    text
      .split(
        /[/;,|&]|\s{2,}|\r?\n|\b(?:or|and|atau|dan)\b|(?<=\d{7})\s(?=0\d{1,2}[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d))/i,
      )
      .filter((part) => /\d/.test(part))
      .map((part) => dialledPhone(part, country)),
  ),
];

const LIKE_PHONE = /^\+?[\d\s().-]{8,24}$/;

/** Whether a text could be a telephone number of somewhere. */
export const looksLikePhone = (text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  return (
    isPhone(text) ||
    (LIKE_PHONE.test(text.trim()) &&
      (/^(?:0\d{8,10}|60\d{8,10})$/.test(digits) || /^[1-9]\d{8}$/.test(digits)))
  );
};

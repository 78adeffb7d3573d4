import { plainText, visibleText } from '../kernel/plain-text.ts';

/** Signs around a label that say nothing: `* Customer Name :`, `WO No.`, `Contact – No`. */
const SIGNS = /[\s_:.#*,;!?|"'`´‘’“”▲▼△▽↑↓⇅\p{Pd}]+/gu;

const bare = (text: string): string => plainText(text).replace(SIGNS, ' ').trim().toUpperCase();

/** A form and fifteen profiles say the same few hundred labels again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 4_096;
const LONGEST_KNOWN = 400;

/**
 * Labels are compared without the signs partners put around them, and without what nobody sees (a
 * no-break or zero-width blank, another width of the same letter): `CONTACT NO. :` and `contact_no`
 * are the same label.
 */
export const normaliseLabel = (text: string): string => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const label = bare(text);
  if (text.length <= LONGEST_KNOWN) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, label);
  }
  return label;
};

/** `Contact no.: 012-345` → its label and its value; null for a text that is not made so. */
export const splitInside = (text: string): { label: string; value: string } | null => {
  const [, label, value] = /^\s*([^:\n]{2,40}?)\s*:\s*(\S[\s\S]*)$/.exec(text) ?? [];
  return label && value && /[a-z]/i.test(label) ? { label, value: value.trim() } : null;
};

const EMPTY = new Set(['', ':', '-', '/', 'N/A', 'NA', 'NULL', 'NIL']);

/** A text that ends in a colon is another label, unless it is too long to be one. */
const LONGEST_LABEL = 40;

/** Whether a cell's text stands for "nothing given". */
export const isNonValue = (text: string): boolean => {
  const trimmed = visibleText(text).trim();
  if (EMPTY.has(trimmed.toUpperCase())) return true;
  return trimmed.endsWith(':') && trimmed.length <= LONGEST_LABEL;
};

/** What people write where they know no name: it is none. */
const NO_NAME =
  /^[\p{P}\s]*(?:t\.?b\.?[acd]\.?|n\.?[/. ]?a\.?|nil|none|null|undefined|nan|tiada|tidak ada|unknown|kiv|x{2,}|0+|ditto|-?do-?|s[/.]a|same(?: as above)?|as above|sama(?: seperti di atas)?|\(?blank\)?|to be (?:confirmed|advised|determined))[\p{P}\p{S}\s]*$/iu;

const DITTO =
  /^\s*(?:["'”“″〃↓,]{1,4}|ditto|-?do-?|s[/.]a|same(?: as above)?|as above|idem|sama(?: seperti di atas)?)[\s.]*$/iu;

/** Whether a text says "as in another row". */
export const isDitto = (text: string): boolean => text.length <= 40 && DITTO.test(text);

const ONLY_SIGNS = /^[\p{P}\p{S}\s]*$/u;
const LONGEST_NO_NAME = 80;

const saysNoName = (text: string): boolean =>
  ONLY_SIGNS.test(text) || (text.length <= LONGEST_NO_NAME && NO_NAME.test(text));

/** What stands in a column of buildings where the customer lives in a house of his own. */
const NO_BUILDING =
  /^[\p{P}\s]*(?:no building|no bldg|without building|not (?:a )?building|not applicable|landed(?: (?:house|property|home|prop|unit))?|(?:rumah|house)(?: landed| teres| individu)?|individual house|tiada bangunan|sans immeuble|无)[\p{P}\s]*$/iu;

/** Fields that hold a name of somebody or something. */
const NAMES: ReadonlySet<string> = new Set([
  ...['customerName', 'contactPerson', 'building', 'buildingName', 'installer', 'siName'],
  ...['package', 'loginId', 'salesContact.name', 'address', 'oldAddress'],
]);

/** Whether a text at a name's place says that there is none, such as `TBC` or `—`. */
export const isNoName = (field: string, text: string): boolean =>
  NAMES.has(field) &&
  (saysNoName(plainText(text)) || (field === 'building' && NO_BUILDING.test(plainText(text))));

/** How forms tell people what to write, in English and Malay, and the patterns they show for it. */
const INSTRUCTIONS = [
  /^[([<{*\s]{0,9}(?:please|kindly|sila|to be (?:filled|completed|confirmed)|fill (?:in|up|out)|isi(?:kan)?|choose|select|pilih|tick|tandakan|delete (?:whichever|where)|potong (?:yang|mana)|enter|specify|nyatakan|state (?:the|if|reason)|write (?:in|the|clearly)|use (?:block|capital)|for (?:office|internal) use|untuk kegunaan)\b/i,
  /^[([<{*\s]{0,9}(?:e\.?g\.?|for example|example|contoh|cth\.?)\s?[:.,]?\s/i,
  /^[([<{\s]{0,9}(?:dd?|mm?|yy(?:yy)?|hh?)(?:[\s/.:-]{1,3}(?:dd?|mm?|yy(?:yy)?|hh?|ss?)){1,6}[)\]>}\s]{0,9}$/i,
  /^[([<{\s]{0,9}[x_.]{3,40}[)\]>}\s]{0,9}$/i,
];
const LONGEST_INSTRUCTION = 300;

/** Whether a text tells what to write there, such as `Please fill in block letters` or `dd/mm/yyyy`. */
export const isInstruction = (text: string): boolean => {
  const trimmed = text.trim().slice(0, LONGEST_INSTRUCTION);
  return INSTRUCTIONS.some((pattern) => pattern.test(trimmed));
};

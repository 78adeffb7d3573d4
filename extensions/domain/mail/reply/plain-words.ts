import { ownPattern } from '../../kernel/own-pattern.ts';
/** Words of the country's everyday language, in the words that the reader of dates knows. */
const WORDS: Readonly<Record<string, string>> = {
  esok: 'tomorrow',
  'hari ini': 'today',
  isnin: 'Monday',
  selasa: 'Tuesday',
  rabu: 'Wednesday',
  khamis: 'Thursday',
  jumaat: 'Friday',
  sabtu: 'Saturday',
  ahad: 'Sunday',
  'tengah hari': 'noon',
};
const WORD = ownPattern(`\\b(?:${Object.keys(WORDS).join('|')})\\b`, 'gi');

/**
 * Brings times and days into spellings that have one meaning. "1430hrs" would be taken for a length
 * of time, "now" and "24/7" (unless a time follows) for a date, and a number that belongs to an id for either.
 */
export const inPlainWords = (text: string): string =>
  text
    .replace(/\b(?:right\s+)?now\b|\b24\/7\b(?!\/|,?\s*(?:at\s*)?\d)|\basap\b/gi, ' ')
    .replace(/\b[A-Z]+\d{4,}[A-Z]?\b/gi, ' ')
    .replace(/\b([01]\d|2[0-3])([0-5]\d)\s*h(?:rs?|ours?)?\b/gi, '$1:$2')
    .replace(/\bat\s+([01]\d|2[0-3])([0-5]\d)\b/gi, 'at $1:$2')
    .replace(/\b(\d{1,2}(?:[:.]\d{2})?)\s*pagi\b/gi, '$1am')
    .replace(/\b(\d{1,2}(?:[:.]\d{2})?)\s*(?:petang|tengah hari)\b/gi, '$1pm')
    .replace(WORD, (word) => WORDS[word.toLowerCase()] ?? word);

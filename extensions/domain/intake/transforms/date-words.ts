/** Words of dates in Malay, which Luxon does not know, by those it does. */
const MONTHS: Readonly<Record<string, string>> = {
  januari: 'January',
  februari: 'February',
  mac: 'Mar',
  mei: 'May',
  jun: 'Jun',
  julai: 'July',
  ogos: 'Aug',
  ogo: 'Aug',
  okt: 'Oct',
  oktober: 'October',
  dis: 'Dec',
  disember: 'December',
  sept: 'Sep',
  janvier: 'January',
  février: 'February',
  fevrier: 'February',
  mars: 'March',
  avril: 'April',
  mai: 'May',
  juin: 'June',
  juillet: 'July',
  août: 'August',
  aout: 'August',
  septembre: 'September',
  octobre: 'October',
  novembre: 'November',
  décembre: 'December',
  decembre: 'December',
};

/** From Monday, as ISO counts, with their Malay and French names. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['mon', 'monday', 'isnin', 'isn', 'lundi', 'lun'],
  ['tue', 'tues', 'tuesday', 'selasa', 'sel', 'mardi'],
  ['wed', 'wednesday', 'rabu', 'rab', 'mercredi', 'mer'],
  ['thu', 'thur', 'thurs', 'thursday', 'khamis', 'kha', 'jeudi', 'jeu'],
  ['fri', 'friday', 'jumaat', 'jum', 'vendredi', 'ven'],
  ['sat', 'saturday', 'sabtu', 'sab', 'samedi', 'sam'],
  ['sun', 'sunday', 'ahad', 'ahd', 'dimanche', 'dim'],
];

/** Noon is said with twelve or without; of "12 malam" twelve at night is meant, not twelve p.m. */
const NOON = /\b(?:12(?:[:.]00)?\s*)?(?:noon|midday|tengah ?hari|tgh(?:ari)?|midi)\b/gi;
const MIDNIGHT =
  /\b(?:(?:12(?:[:.]00)?\s*)?(?:mid-?night|tengah ?malam|minuit)|12(?:[:.]00)?\s*(?:malam|mn))\b/gi;
/** From eleven until four people of the region say "tengah hari": eleven is before noon. */
const MIDDAY = /\b(\d{1,2})((?:[:.]\d{2})?)\s*(?:tengah ?hari|tghari)\b/gi;

const aroundNoon = (whole: string, hour: string, minutes: string): string => {
  if (hour === '12')
    return minutes === '' || minutes.endsWith('00') ? '12:00 PM' : `${hour}${minutes} PM`;
  return hour === '11'
    ? `${hour}${minutes} AM`
    : /^0?[1-4]$/.test(hour)
      ? `${hour}${minutes} PM`
      : whole;
};

/** `2026年12月9日（周三）上午10点半` → `2026-12-9 10:30 AM`. */
const CHINESE: readonly [RegExp, string][] = [
  [/[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?/gu, ' '],
  [/(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?/gu, '$1-$2-$3 '],
  [/(\d{1,2})\s*[点點时時]\s*半/gu, '$1:30'],
  [/(\d{1,2})\s*[点點时時]\s*(\d{1,2})\s*分?/gu, '$1:$2'],
  [/(\d{1,2})\s*[点點时時](?:正|整)?/gu, '$1:00'],
  [/(?:上午|早上|早晨)\s*(\d{1,2}(?::\d{2})?)/gu, '$1 AM'],
  [/(?:下午|晚上|傍晚)\s*(\d{1,2}(?::\d{2})?)/gu, '$1 PM'],
  [/中午\s*12(?::00)?/gu, '12:00 PM'],
];
const HAN = /\p{Script=Han}/u;

const HOURS: readonly [RegExp, string][] = [
  [/\s*\bpagi\b/i, ' AM'],
  [/\s*\b(?:petang|malam)\b/i, ' PM'],
  [/\b([ap])\.\s?m\b\.?/i, '$1m'],
  [/(\d{1,2}[:.]?\d{2})\s*(?:hrs?|hours?|h)\b/gi, '$1'],
  [/\b(\d{1,2})\s?h\s?(\d{2})\b/gi, '$1:$2'],
  [/\b(\d{1,2})\s?(?:h|heures?)(?![\p{L}\d])/giu, '$1:00'],
  [/\b(\d{1,2})(?:st|nd|rd|th|hb|er)\b(?:\s+of\b)?/gi, '$1'],
  [/\s*(?:\b(?:at|jam|pukul)\b|@|(?<=\s)à)\s*(?=\d)/gi, ' '],
];

/** What stands for itself among the words of a date is left as it is. */
export const inEnglish = (text: string): string => {
  const chinese = HAN.test(text)
    ? CHINESE.reduce((sum, [word, other]) => sum.replace(word, other), text)
    : text;
  const months = chinese.replace(/\p{L}{3,}/gu, (word) => MONTHS[word.toLowerCase()] ?? word);
  const named = months
    .replace(MIDNIGHT, '12:00 AM')
    .replace(MIDDAY, aroundNoon)
    .replace(NOON, '12:00 PM');
  return HOURS.reduce((sum, [word, other]) => sum.replace(word, other), named).trim();
};

const weekdayOf = (word: string): number =>
  WEEKDAYS.findIndex((names) => names.includes(word.toLowerCase()));

/** `Wed, 9 Dec` or `9 Dec (Wed)` → 3 and `9 Dec`; null and the text for one without a weekday. */
export const splitWeekday = (text: string): { weekday: number | null; rest: string } => {
  const [whole = '', word = ''] = /^(\p{L}{3,9})\.?,?\s+/u.exec(text) ?? [];
  const first = weekdayOf(word);
  if (first >= 0) return { weekday: first + 1, rest: text.slice(whole.length) };
  const [aside = '', inside, last] =
    /\s*\(\s*(\p{L}{3,9})\.?\s*\)|,?\s+(\p{L}{3,9})\.?$/u.exec(text) ?? [];
  const second = weekdayOf(inside ?? last ?? '');
  return second < 0
    ? { weekday: null, rest: text }
    : { weekday: second + 1, rest: text.replace(aside, '') };
};

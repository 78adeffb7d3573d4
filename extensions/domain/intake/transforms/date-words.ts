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
};

/** From Monday, as ISO counts. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['mon', 'monday', 'isnin', 'isn'],
  ['tue', 'tues', 'tuesday', 'selasa', 'sel'],
  ['wed', 'wednesday', 'rabu', 'rab'],
  ['thu', 'thur', 'thurs', 'thursday', 'khamis', 'kha'],
  ['fri', 'friday', 'jumaat', 'jum'],
  ['sat', 'saturday', 'sabtu', 'sab'],
  ['sun', 'sunday', 'ahad', 'ahd'],
];

const HOURS: readonly [RegExp, string][] = [
  [/\s*\bpagi\b/i, ' AM'],
  [/\s*\b(?:tengah ?hari|tghari|petang|malam)\b/i, ' PM'],
  [/\b([ap])\.m\.?/i, '$1m'],
];

export const inEnglish = (text: string): string => {
  const months = text.replace(/\p{L}{3,}/gu, (word) => MONTHS[word.toLowerCase()] ?? word);
  return HOURS.reduce((sum, [word, other]) => sum.replace(word, other), months).trim();
};

/** `Wed, 9 Dec` → 3 and `9 Dec`; null and the text for one that begins with no weekday. */
export const splitWeekday = (text: string): { weekday: number | null; rest: string } => {
  const [whole = '', word = ''] = /^(\p{L}{3,9})\.?,?\s+/u.exec(text) ?? [];
  const at = WEEKDAYS.findIndex((names) => names.includes(word.toLowerCase()));
  return at < 0
    ? { weekday: null, rest: text }
    : { weekday: at + 1, rest: text.slice(whole.length) };
};

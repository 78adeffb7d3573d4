/** More signs or parts that may be left out double the ways too often. */
const MOST_OPTIONS = 4;
const MOST_REPEATED = 20;

const withoutSets = (source: string): string =>
  source.replace(/\\./gs, 'x').replace(/\[\^?[^\]]*\]/g, 'x');

const isSmall = (repetition: string): boolean => {
  const [, least, most] = /^\{(\d+)(?:,(\d*))?\}$/.exec(repetition) ?? [];
  return Number(most || least) <= MOST_REPEATED;
};

/**
 * Whether the engine of JavaScript, which tries every way, can only try few: no groups, no loop
 * except a single one in a pattern that is tied to the start of the text. Most signs of profiles are
 * plain words; there it is many times faster than RE2.
 */
export const isPlainPattern = (source: string, flags: string): boolean => {
  const rest = withoutSets(source);
  if (/[()[\]]/.test(rest)) return false;
  const repetitions = rest.match(/\{\d+(?:,\d*)?\}/g) ?? [];
  const endless = repetitions.filter((one) => one.endsWith(',}'));
  if (repetitions.some((one) => !endless.includes(one) && !isSmall(one))) return false;
  const loops = (rest.match(/[*+]/g) ?? []).length + endless.length;
  const isTied = rest.startsWith('^') && !rest.includes('|') && !flags.includes('m');
  if (loops > (isTied ? 1 : 0)) return false;
  const options = (rest.match(/\?/g) ?? []).length + repetitions.length;
  return options <= MOST_OPTIONS;
};

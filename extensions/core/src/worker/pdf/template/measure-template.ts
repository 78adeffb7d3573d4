export type TemplateMeasure = { tags: number; names: number; calls: number };

/** A comment of this kind may have `}}` in it. */
const closingOf = (source: string, at: number): string =>
  /^\{\{~?!--/.test(source.slice(at, at + 6)) ? '--' : '}}';

/**
 * How many tags, names and calls within calls a template has, by one pass over its text. The parser
 * takes a step for each, some over all that is left, so that they are counted before it begins.
 */
export const measureTemplate = (source: string): TemplateMeasure => {
  const measure = { tags: 0, names: 0, calls: 0 };
  for (let at = source.indexOf('{{'); at >= 0;) {
    const closing = closingOf(source, at);
    const found = source.indexOf(closing, at + (closing === '--' ? 6 : 2));
    const end = found < 0 ? source.length : found;
    measure.tags += 1;
    if (closing === '}}') {
      const inside = source.slice(at + 2, end);
      measure.names += inside.match(/[^\s./()|=[\]{}~]+/g)?.length ?? 0;
      measure.calls += inside.match(/\(/g)?.length ?? 0;
    }
    at = source.indexOf('{{', Math.max(end, at + 2));
  }
  return measure;
};

import type { Person } from './types.ts';

/** What stands between the last @ and the cursor, where a name may be meant; null elsewhere. */
export const wantedName = (text: string, cursor: number): string | null => {
  const found = /(?:^|\s)@([^\n@]{0,40})$/u.exec(text.slice(0, cursor));
  return found?.[1] ?? null;
};

const SHOWN = 6;
const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** People whose name has a part that begins like this. */
export const matching = (people: readonly Person[], wanted: string): Person[] => {
  const start = plain(wanted);
  return people.filter(({ name }) => plain(` ${name}`).includes(` ${start}`)).slice(0, SHOWN);
};

/** The text with the name in the place of what was typed, and where the cursor goes. */
export const withName = (
  text: string,
  cursor: number,
  name: string,
): { text: string; cursor: number } => {
  const typed = wantedName(text, cursor) ?? '';
  const before = `${text.slice(0, cursor - typed.length)}${name} `;
  return { text: before + text.slice(cursor), cursor: before.length };
};

/** Of those who were chosen, the ones whose name still stands in the text. */
export const calledIn = (text: string, people: readonly Person[]): Person[] =>
  people.filter(({ name }) => text.includes(`@${name}`));

/** The text in pieces: names that are called, and the rest. */
export const pieces = (
  text: string,
  called: readonly Person[],
): { text: string; isName: boolean }[] => {
  const names = called.map(({ name }) => `@${name}`).sort((a, b) => b.length - a.length);
  const parts: { text: string; isName: boolean }[] = [];
  let rest = text;
  while (rest !== '') {
    const places = names
      .map((name) => ({ name, at: rest.indexOf(name) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
    const [first] = places;
    if (!first) return [...parts, { text: rest, isName: false }];
    if (first.at > 0) parts.push({ text: rest.slice(0, first.at), isName: false });
    parts.push({ text: first.name, isName: true });
    rest = rest.slice(first.at + first.name.length);
  }
  return parts;
};

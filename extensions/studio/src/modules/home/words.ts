import { t, type WordKey } from '../../language/words.ts';

/** `work.unassigned` → the words of `cards.work_unassigned`. */
export const cardWords = (id: string): string =>
  t(`cards.${id.replace('.', '_')}` as Extract<WordKey, `cards.${string}`>);

export const sectionWords = (id: string): string =>
  t(`home.${id}` as Extract<WordKey, `home.${string}`>);

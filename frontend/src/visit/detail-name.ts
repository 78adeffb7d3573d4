import { hasWords, t, type WordKey } from '../language/words.ts';

/** `wan_ip` → `Wan ip`; what the partner writes in capitals stays as it is. */
const readable = (name: string): string => {
  if (/[A-Z]{2}/.test(name)) return name;
  const words = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
};

/** The words before a detail of the order: ours where the portal has some, else the partner's. */
export const detailName = (name: string): string => {
  const key = `details.${name}`;
  return hasWords(key) ? t(key as WordKey) : readable(name);
};

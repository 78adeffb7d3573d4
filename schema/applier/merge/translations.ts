import type { Translation } from '../../compiler/snapshot.ts';
import { isSame, keepCustomised } from './three-way.ts';
import type { Sides } from './three-way.ts';

type List = Translation[] | null;

const listOf = (value: List | undefined): Translation[] => (Array.isArray(value) ? value : []);

/** Language by language: one that a customer reworded or added stays, the others follow the release. */
export const mergeTranslations = ({ base, ours, live }: Sides<List>): List => {
  if (isSame(ours, live)) return live;
  const find = (list: List | undefined, language: string) =>
    listOf(list).find((entry) => entry.language === language) ?? null;
  const languages = new Set([...listOf(ours), ...listOf(live)].map(({ language }) => language));
  const merged = [...languages].flatMap((language) => {
    const [was, wanted, is] = [find(base, language), find(ours, language), find(live, language)];
    // A language that is new with this release is missing here, not removed.
    if (is === null && was === null) return wanted ?? [];
    return keepCustomised<Translation | null>({ base: was, ours: wanted, live: is }) ?? [];
  });
  return merged.length > 0 ? merged : null;
};

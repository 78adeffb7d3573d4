import { t } from '../language/words.ts';
import type { FieldSplitter, FieldVisit } from '../../../extensions/domain/work/field-contract.ts';

export const freePorts = ({ ports }: FieldSplitter): number =>
  ports.filter(({ state }) => state === 'available').length;

/** `Block A, level 12, riser room`. */
export const placeOf = ({ block, level, location }: FieldSplitter): string =>
  [block && t('port.block', { name: block }), level && t('port.level', { name: level }), location]
    .filter(Boolean)
    .join(', ');

const comparable = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

const isNamed = (splitter: FieldSplitter, candidates: readonly string[]): boolean =>
  candidates.some((candidate) => comparable(candidate).includes(comparable(splitter.code)));

/** Splitters of the visit's building: that of the port held for it, those the partner named, then by free ports. */
export const splittersFor = (
  visit: FieldVisit,
  splitters: readonly FieldSplitter[],
): { splitters: FieldSplitter[]; suggested: string[] } => {
  const here = splitters.filter(({ building }) => building === visit.building?.id);
  const kept = here.filter(({ id }) => id === visit.keptPort?.splitter);
  const named = here.filter((splitter) => isNamed(splitter, visit.splitterCandidates));
  const suggested = [...new Set([...kept, ...named])];
  const others = here
    .filter((splitter) => !suggested.includes(splitter))
    .sort((a, b) => freePorts(b) - freePorts(a) || a.code.localeCompare(b.code));
  return { splitters: [...suggested, ...others], suggested: suggested.map(({ id }) => id) };
};

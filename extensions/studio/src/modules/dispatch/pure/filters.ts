import type { BoardTechnician, BoardVisit } from '../types.ts';

export type Filters = {
  text: string;
  partner: string;
  team: string;
  site: string;
  skill: string;
  workType: string;
  status: string;
};
export const NO_FILTERS: Filters = {
  ...{ text: '', partner: '', team: '', site: '', skill: '', workType: '', status: '' },
};
export const isFiltered = (filters: Filters): boolean =>
  Object.values(filters).some((value) => value.trim() !== '');

const LEAST_TEXT = 2;
/** Words with a comma between them: any of them. Nothing under two letters. */
export const termsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term.length >= LEAST_TEXT);

const hasTerm = (terms: readonly string[], texts: readonly (string | null)[]): boolean =>
  terms.length === 0 ||
  terms.some((term) => texts.some((text) => text?.toLowerCase().includes(term) ?? false));

/** True for a visit that is asked for by partner, type and status, its text apart. */
const isOfKind = (visit: BoardVisit, { partner, workType, status }: Filters): boolean =>
  (partner === '' || visit.partner === partner) &&
  (workType === '' || visit.workType === workType) &&
  (status === '' ||
    (status === 'draft' || status === 'published' || status === 'completed'
      ? visit.status === status
      : visit.state === status));

const visitHas = (visit: BoardVisit, terms: readonly string[]): boolean =>
  hasTerm(terms, [visit.number, visit.customer, visit.place, visit.workType, visit.partner]);

/** The rows to show, and what of their visits is asked for; null where all of them are. */
export const filtered = (
  technicians: readonly BoardTechnician[],
  visits: ReadonlyMap<string, readonly BoardVisit[]>,
  filters: Filters,
): { rows: BoardTechnician[]; wanted: ReadonlySet<string> | null } => {
  const terms = termsOf(filters.text);
  const asksVisits = [filters.partner, filters.workType, filters.status].some((one) => one !== '');
  const wanted = new Set<string>();
  const rows = technicians.filter((technician) => {
    if (filters.team !== '' && technician.team !== filters.team) return false;
    if (filters.site !== '' && technician.site !== filters.site) return false;
    if (filters.skill !== '' && !technician.skills.some(({ skill }) => skill === filters.skill))
      return false;
    const isNamed = hasTerm(terms, [technician.name, technician.code]);
    const own = (visits.get(technician.id) ?? []).filter(
      (visit) => isOfKind(visit, filters) && (isNamed || visitHas(visit, terms)),
    );
    for (const { id } of own) wanted.add(id);
    return isNamed || own.length > 0;
  });
  return { rows, wanted: asksVisits || terms.length > 0 ? wanted : null };
};

import { parseAddress } from '../../../../domain/documents/sheet.ts';
import type { Finding, Preview, Source } from './domain.ts';
import type { ReviewDraft } from './types.ts';

type Sourced = Pick<ReviewDraft, 'sources' | 'errors'>;

/** Cells, lines (`L12`) or `subject` that a source names. */
const placesOf = (source: Source): string[] => {
  if (source.from === 'subject') return ['subject'];
  return [...(source.cells ?? []), ...(source.lines ?? [])];
};

/** Where a field and its parts were read. */
export const placesOfField = ({ sources }: Pick<Sourced, 'sources'>, field: string): string[] =>
  Object.entries(sources).flatMap(([path, source]) =>
    path === field || path.startsWith(`${field}.`) ? placesOf(source) : [],
  );

const placesOfErrors = (errors: readonly Finding[], field: string): string[] =>
  errors.flatMap((error) => (error.field === field ? [...(error.cells ?? [])] : []));

/** Where to look for a field: its source, else the place where an error was found. */
export const placesToLight = (draft: Sourced, field: string): string[] => {
  const places = placesOfField(draft, field);
  return places.length > 0 ? places : placesOfErrors(draft.errors, field);
};

/** Whether a draft was read from a text: its sheets are then texts, line by line. */
export const isOfText = ({ sources }: Pick<Sourced, 'sources'>): boolean =>
  Object.values(sources).some(({ from }) => from === 'lines' || from === 'subject');

/** Name of the sheet that a field came from, else of any sheet that the draft names. */
export const sheetOf = (
  { sources }: Pick<Sourced, 'sources'>,
  field: string | null,
): string | undefined =>
  (field ? sources[field]?.sheet : undefined) ??
  Object.values(sources).find(({ sheet }) => sheet)?.sheet;

/** Whether these cells are among the rows and columns that a picture shows, filled or not. */
export const isInside = (
  { rows, columns, gap }: Pick<Preview, 'rows' | 'columns' | 'gap'>,
  places: readonly string[],
): boolean =>
  places.every((place) => {
    const { row, column } = parseAddress(place);
    const isInGap = gap !== undefined && row >= gap.from && row <= gap.to;
    return row <= rows && column <= columns && !isInGap;
  });

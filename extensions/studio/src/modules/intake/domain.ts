/** The words this module takes over from the rules of intake. */
export type {
  ConfidenceNote,
  DiffEntry,
  DraftStatus,
  Finding,
  MatchKind,
  Preview,
  Source,
} from '../../../../domain/intake/index.ts';

export type BuildingMatchView = {
  building: string | null;
  how: string;
  candidates: { id: string; name: string; postcode: string | null; score: number }[];
};

/** The words this module takes over from the rules of intake. */
export type {
  BuildingMatch,
  ConfidenceNote,
  DiffEntry,
  DraftStatus,
  Finding,
  MatchKind,
  Preview,
  Source,
} from './types.ts';

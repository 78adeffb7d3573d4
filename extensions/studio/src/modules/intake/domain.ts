/** The words this module takes over from the rules of intake. */
export type {
  BuildingMatch,
  ConfidenceNote,
  DiffEntry,
  DraftStatus,
  Finding,
  MatchKind,
  Source,
} from '../../../../domain/intake/index.ts';
export type { Preview } from '../../../../domain/documents/index.ts';

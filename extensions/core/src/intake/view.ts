import { NO_BUILDING, unmaskSecrets } from '../../../domain/intake/index.ts';
import type { DraftRow, SessionRow } from './repository.ts';

const band = (confidence: number): string => {
  if (confidence >= 0.9) return '90+';
  if (confidence >= 0.7) return '70-89';
  return confidence >= 0.5 ? '50-69' : '<50';
};

/** A draft as it leaves the API. Passwords are masked in `values` unless `secrets` are given. */
export const draftView = (draft: DraftRow, secrets?: Record<string, string>) => {
  const confidence = Number(draft.confidence ?? 0);
  return {
    id: draft.id,
    session: draft.session,
    position: draft.position,
    status: draft.status,
    confidence,
    confidenceBand: band(confidence),
    confidenceNotes: draft.confidence_notes,
    values: secrets ? unmaskSecrets(draft.values, secrets) : draft.values,
    sources: draft.sources,
    errors: draft.errors,
    warnings: draft.warnings,
    matchKind: draft.match_kind,
    matchesOrder: draft.matches_order,
    diff: draft.diff ?? [],
    refusedChanges: draft.refused_changes ?? [],
    orderType: draft.order_type,
    source: draft.source,
    building: draft.building,
    buildingName: draft.building_name,
    buildingMatch: draft.building_match ?? NO_BUILDING,
    workOrder: draft.work_order,
    rejectedReason: draft.rejected_reason,
    claimedBy: draft.claimed_by,
    claimedAt: draft.claimed_at,
    version: draft.version,
  };
};
export type DraftView = ReturnType<typeof draftView>;

export const sessionView = (session: SessionRow) => ({
  id: session.id,
  company: session.company,
  status: session.status,
  fileName: session.file_name,
  mail: session.mail,
  file: session.file,
  profile: session.profile,
  notes: session.notes ?? [],
  parseOutcome: session.parse_outcome,
  failureClass: session.failure_class,
  error: session.error_code ? { code: session.error_code, message: session.error_message } : null,
  snapshot: session.snapshot,
  snapshotExpiresAt: session.snapshot_expires_at,
  receivedAt: session.received_at,
});
export type SessionView = ReturnType<typeof sessionView>;

import type {
  FieldCommand,
  FieldCommandResult,
  FieldCommandsAnswer,
  FieldEvidenceAnswer,
  FieldEvidenceForm,
  FieldSnapshot,
  RevealedSecrets,
} from '../../../extensions/domain/work/field-contract.ts';
import { apiError } from './api-error.ts';
import { request } from './client.ts';

/** The routes the sync service lives on; a test hands in others. */
export type FieldApi = {
  snapshot: () => Promise<FieldSnapshot>;
  sendCommand: (command: FieldCommand) => Promise<FieldCommandResult>;
  sendEvidence: (form: FieldEvidenceForm, file: Blob) => Promise<FieldEvidenceAnswer>;
  /** Whether anybody answers at all. */
  isReachable: () =>
    fetch('/server/ping', { cache: 'no-store', signal: AbortSignal.timeout(PING_TIMEOUT_MS) }).then(
      (response) => response.ok,
      () => false,
    ),
};

/** Never stored on the device. */
export const revealSecrets = (order: string): Promise<RevealedSecrets> =>
  request(`/api/orders/${order}/secrets/reveal`, { method: 'POST', body: {} });

import type {
  FieldCommand,
  FieldCommandResult,
  FieldCommandsAnswer,
  FieldEvidenceAnswer,
  FieldEvidenceForm,
  FieldKnown,
  FieldSnapshot,
  RevealedSecrets,
} from '../../../extensions/domain/work/field-contract.ts';
import { apiError } from './api-error.ts';
import { api, request } from './client.ts';
import { t } from '../language/words.ts';

/** The routes the sync service lives on; a test hands in others. */
export type FieldApi = {
  /** Without what the device has. */
  snapshot: (known: FieldKnown) => Promise<FieldSnapshot>;
  /** In their order; one result for each. */
  sendCommands: (commands: readonly FieldCommand[]) => Promise<FieldCommandResult[]>;
  sendEvidence: (form: FieldEvidenceForm, file: Blob) => Promise<FieldEvidenceAnswer>;
  /** A command of another kind, by its own route. */
  call: (path: string, body: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** Whether anybody answers at all. */
  isReachable: () => Promise<boolean>;
};

const PING_TIMEOUT_MS = 5_000;
const EXTENSIONS: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png' };

export const commandsBody = (commands: readonly FieldCommand[]) => ({
  commands,
  sentAt: new Date().toISOString(),
});

/** The answers in the order of the commands; none may be missing. */
export const resultsOf = (
  { results }: FieldCommandsAnswer,
  commands: readonly FieldCommand[],
): FieldCommandResult[] => {
  if (commands.every(({ id }, index) => results[index]?.id === id)) return results;
  throw apiError({ kind: 'broken', code: 'NO_RESULT', message: t('shell.noResult') });
};

export const evidenceBody = (form: FieldEvidenceForm, file: Blob): FormData => {
  const body = new FormData();
  for (const [key, value] of Object.entries(form)) body.append(key, value);
  body.append('sentAt', new Date().toISOString());
  const name = `${form.category}-${form.clientRef}.${EXTENSIONS[file.type] ?? 'bin'}`;
  body.append('file', file, name);
  return body;
};

export const fieldApi: FieldApi = {
  snapshot: (known) => request('/api/field/snapshot', { body: known }),
  sendCommands: async (commands) =>
    resultsOf(
      await request<FieldCommandsAnswer>('/api/field/commands', { body: commandsBody(commands) }),
      commands,
    ),
  sendEvidence: (form, file) => request('/api/field/evidence', { body: evidenceBody(form, file) }),
  call: (path, body) => request(path, { body }),
  isReachable: () =>
    fetch('/server/ping', { cache: 'no-store', signal: AbortSignal.timeout(PING_TIMEOUT_MS) }).then(
      (response) => response.ok,
      () => false,
    ),
};

/** Never stored on the device. */
export const revealSecrets = (order: string): Promise<RevealedSecrets> =>
  api.post(`/orders/${order}/secrets/reveal`, {});

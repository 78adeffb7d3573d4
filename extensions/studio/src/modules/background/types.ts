export const RUN_STATES = ['queued', 'running', 'retrying', 'failed', 'succeeded'] as const;
export type RunState = (typeof RUN_STATES)[number];

export type Run = {
  id: string;
  company: string | null;
  companyName: string | null;
  topic: string;
  state: RunState;
  attempts: number;
  progress: number;
  errorCode: string | null;
  error: string | null;
  payload: Record<string, unknown>;
  result: unknown;
  requestId: string | null;
  queuedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
};

export type RunsAnswer = { runs: Run[]; counts: Record<RunState, number>; next: string | null };

export const JOB_STATES = ['queued', 'running', 'retrying', 'failed', 'succeeded'] as const;
export type JobState = (typeof JOB_STATES)[number];

export type Job = {
  id: string;
  company: string | null;
  companyName: string | null;
  topic: string;
  state: JobState;
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

export type JobsAnswer = { jobs: Job[]; counts: Record<JobState, number>; next: string | null };

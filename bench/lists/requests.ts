import autocannon from 'autocannon';
import { percentile, timed } from '../lib/statistics.ts';

export type Latency = { p50: number; p95: number };

/** Our own routes take so many requests of one caller a minute, and a benchmark sends more. */
class TooMany extends Error {
  readonly seconds: number;
  constructor(seconds: number) {
    super(`Asked to wait ${seconds} s`);
    this.seconds = seconds;
  }
}

const sample = async (run: () => Promise<unknown>): Promise<number> => {
  for (;;) {
    try {
      return await timed(run);
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
      await new Promise((resolve) => setTimeout(resolve, error.seconds * 1_000));
    }
  }
};

/**
 * Milliseconds of each of `runs`, one request of each in turn, after a warm-up of a fifth: what the
 * machine does beside them falls on all alike. A request that is to come later is sent again later, and
 * counts with its second time. @throws when a run fails
 */
export const latencies = async (
  runs: readonly (() => Promise<unknown>)[],
  times: number,
): Promise<Latency[]> => {
  const samples = runs.map(() => [] as number[]);
  for (let turn = -Math.floor(times / 5); turn < times; turn += 1)
    for (const [place, run] of runs.entries()) {
      const taken = await sample(run);
      if (turn >= 0) samples[place]?.push(taken);
    }
  return samples.map((of) => ({ p50: percentile(of, 0.5), p95: percentile(of, 0.95) }));
};

type Refusal = { errors?: { extensions?: { retryAfterSeconds?: number } }[] };

export const get = async (url: string, token: string): Promise<unknown> => {
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  if (answer.status === 429) {
    const { errors } = (await answer.json()) as Refusal;
    throw new TooMany(errors?.[0]?.extensions?.retryAfterSeconds ?? 60);
  }
  if (!answer.ok) throw new Error(`${answer.status} ${url}: ${await answer.text()}`);
  return answer.json();
};

export const graphql = async (url: string, token: string, query: string): Promise<unknown> => {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = (await answer.json()) as { errors?: unknown };
  if (!answer.ok || body.errors) throw new Error(`GraphQL: ${JSON.stringify(body.errors)}`);
  return body;
};

/** Answers per second with eight connections. @throws when an answer is not 2xx */
export const throughput = async (url: string, token: string, seconds = 5): Promise<number> => {
  const result = await autocannon({
    url,
    connections: 8,
    duration: seconds,
    headers: { authorization: `Bearer ${token}` },
  });
  if (result.non2xx > 0) throw new Error(`${result.non2xx} answers of ${url} were not 2xx.`);
  return result['2xx'] / result.duration;
};

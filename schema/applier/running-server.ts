import { useEnv } from '@directus/env';

/**
 * A server that runs meanwhile keeps the old structure in memory; with Redis it hears of the change,
 * without it has to be told. Nothing is wrong when none runs.
 */
export const tellRunningServer = async (): Promise<boolean> => {
  const env = useEnv();
  const token = env['ADMIN_TOKEN'];
  if (typeof token !== 'string') return false;
  const host = env['HOST'] === '0.0.0.0' ? '127.0.0.1' : String(env['HOST'] ?? '127.0.0.1');
  const url = `http://${host}:${String(env['PORT'] ?? 8055)}/utils/cache/clear?system`;
  return fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(2_000),
  }).then(
    ({ ok }) => ok,
    () => false,
  );
};

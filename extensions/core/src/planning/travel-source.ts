import {
  estimateMatrix,
  type Point,
  type TravelMatrix,
  type TravelSettings,
} from '../../../domain/planning/index.ts';
import { outgoingClient } from '../platform/directus/outgoing.ts';
import { createOsrmSource, type FetchJson } from './osrm.ts';

export type Travel = {
  matrix: TravelMatrix;
  /** All of one plan by the service, or all estimated. */
  source: 'service' | 'estimate';
};

const LARGEST_ANSWER = 32 * 1024 * 1024;
const DEFAULT_TABLE = 100;

const fetchJson: FetchJson = async (url, signal) => {
  const client = await outgoingClient();
  const { data } = await client.get(url, {
    signal,
    maxContentLength: LARGEST_ANSWER,
    headers: { accept: 'application/json' },
  });
  return data;
};

type Env = Readonly<Record<string, unknown>>;
export type AskTravel = (points: readonly Point[], settings: TravelSettings) => Promise<Travel>;

/**
 * How long ways take: by the installation's routing service, and estimated where there is none or it
 * does not answer in time. `onFailure` hears why.
 */
export const createTravel = (
  env: Env,
  onFailure: (error: unknown) => void,
  fetcher: FetchJson = fetchJson,
): AskTravel => {
  const url = env['TRAVEL_MATRIX_URL'];
  const ask =
    typeof url === 'string' && url !== ''
      ? createOsrmSource({
          url,
          tableSize: Number(env['TRAVEL_MATRIX_SIZE'] ?? DEFAULT_TABLE),
          fetchJson: fetcher,
        })
      : null;
  return async (points, settings) => {
    if (ask)
      try {
        return { matrix: await ask(points), source: 'service' };
      } catch (error) {
        onFailure(error);
      }
    return { matrix: estimateMatrix(points, settings), source: 'estimate' };
  };
};

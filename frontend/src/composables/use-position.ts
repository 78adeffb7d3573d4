import type { FieldPosition } from '../../../extensions/domain/work/field-contract.ts';

const WAIT_MS = 4_000;
const FRESH_ENOUGH_MS = 60_000;
const RECENT_MS = 5 * 60_000;

let last: { position: FieldPosition; at: number } | null = null;

/**
 * Where the phone is, or null when it will not say within a few seconds. Work never waits longer
 * for a position: a cellar has none.
 */
export const readPosition = (): Promise<FieldPosition | null> =>
  new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve(null);
      return;
    }
    const giveUp = setTimeout(() => {
      resolve(null);
    }, WAIT_MS);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        clearTimeout(giveUp);
        const position = {
          lat: coords.latitude,
          lng: coords.longitude,
          accuracyMetres: Math.round(coords.accuracy),
        };
        last = { position, at: Date.now() };
        resolve(position);
      },
      () => {
        clearTimeout(giveUp);
        resolve(null);
      },
      { enableHighAccuracy: true, timeout: WAIT_MS, maximumAge: FRESH_ENOUGH_MS },
    );
  });

/** The last known position when it is recent: a picture is stored without waiting for one. */
export const recentPosition = (): FieldPosition | null =>
  last && Date.now() - last.at < RECENT_MS ? last.position : null;

/** Reads a position ahead of its use, without ever asking for permission by itself. */
export const warmPosition = async (): Promise<void> => {
  const permission = await navigator.permissions
    ?.query({ name: 'geolocation' })
    .catch(() => undefined);
  if (permission?.state === 'granted') await readPosition();
};

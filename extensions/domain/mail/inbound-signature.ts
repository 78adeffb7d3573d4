/** How far the sender's clock may be off, and how long a caught request can be sent again. */
export const SIGNATURE_SKEW_SECONDS = 300;

/** What is signed: the time, a dot, then the mail byte by byte. */
export const signedPrefix = (timestamp: string): string => `${timestamp}.`;

/** Seconds since 1970 of `X-Fieldwright-Timestamp`; null when it is no such number. */
export const timestampOf = (header: string | undefined): number | null =>
  header !== undefined && /^\d{9,11}$/.test(header.trim()) ? Number(header.trim()) : null;

export const isFresh = (timestamp: number, now: Date): boolean =>
  Math.abs(now.getTime() / 1000 - timestamp) <= SIGNATURE_SKEW_SECONDS;

/** The digest of `X-Fieldwright-Signature: sha256=…` in lower-case hex; null for another shape. */
export const signatureOf = (header: string | undefined): string | null =>
  /^sha256=([0-9a-f]{64})$/i.exec(header?.trim() ?? '')?.[1]?.toLowerCase() ?? null;

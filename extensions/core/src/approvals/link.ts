import { z } from 'zod';
import { open, seal } from '../platform/secrets.ts';

/** What a mail lets its reader do: decide this step of this request, as himself, until then. */
const content = z.object({ r: z.uuid(), s: z.int(), u: z.uuid(), e: z.int() });
export type LinkContent = { request: string; step: number; user: string };

export const LINK_DAYS = 7;
const DAY_MS = 86_400_000;

/** Sealed with the installation's secret: nobody makes one, and nobody reads from it whom it is for. */
export const tokenFor = ({ request, step, user }: LinkContent, now: Date): string =>
  seal(
    JSON.stringify({ r: request, s: step, u: user, e: now.getTime() + LINK_DAYS * DAY_MS }),
    'approval-links',
  );

/** Null for a link that is not ours, is broken or over. */
export const readToken = (token: string, now: Date): LinkContent | null => {
  try {
    const { r, s, u, e } = content.parse(JSON.parse(open(token, 'approval-links')));
    return e > now.getTime() ? { request: r, step: s, user: u } : null;
  } catch {
    return null;
  }
};

/** Where the reader goes. */
export const linkOf = (publicUrl: unknown, token: string): string =>
  `${String(publicUrl ?? '').replace(/\/+$/, '')}/portal/approve/${token}`;

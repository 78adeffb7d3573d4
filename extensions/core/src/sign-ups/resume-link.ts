import { z } from 'zod';
import { RESUME_DAYS } from '../../../domain/sign-ups/index.ts';
import { open, seal } from '../platform/secrets.ts';

/** The secret of a sign-up and until when the link gives it. */
const content = z.object({ t: z.string(), e: z.int() });
const DAY_MS = 86_400_000;

export const resumeSecret = (token: string, now: Date): string =>
  seal(JSON.stringify({ t: token, e: now.getTime() + RESUME_DAYS * DAY_MS }), 'resume-links');

/** Null for what is not ours, is broken or over. */
export const readResumeSecret = (secret: string, now: Date): string | null => {
  try {
    const { t, e } = content.parse(JSON.parse(open(secret, 'resume-links')));
    return e > now.getTime() ? t : null;
  } catch {
    return null;
  }
};

/** Behind the `#`, which browsers send nowhere. */
export const resumeLink = (publicUrl: unknown, secret: string): string =>
  `${String(publicUrl ?? '').replace(/\/+$/, '')}/portal/order#resume=${secret}`;

import type { Application, Request, Response } from 'express';
import { describe, expect, it } from 'vitest';
import { guardProviders, issuerIn } from './provider-guard.ts';

type Guard = (req: Request, res: Response, next: () => void) => void;

/** Where somebody is sent, and what the log says. */
const sentTo = (target: string): { sent: unknown[]; said: string[] } => {
  const said: string[] = [];
  const sent: unknown[] = [];
  const app = {
    use: (_path: string, guard: Guard) => {
      const res = { redirect: (...given: unknown[]) => sent.push(...given) };
      const req = { params: { provider: 'office' } };
      guard(req as unknown as Request, res as unknown as Response, () => undefined);
      (res.redirect as (url: string) => void)(target);
    },
  };
  const issuer = issuerIn({ AUTH_OFFICE_ISSUER_URL: 'https://login.example.com' });
  guardProviders(app as unknown as Application, issuer, (words) => said.push(words));
  return { sent, said };
};

describe('an identity provider that does not answer', () => {
  it('is named to the person and in the log', () => {
    const { sent, said } = sentTo('https://x.example.com/admin/login?reason=SERVICE_UNAVAILABLE');
    expect(sent).toEqual([
      'https://x.example.com/admin/login?reason=IDENTITY_PROVIDER_UNREACHABLE',
    ]);
    expect(said).toEqual([
      'The identity provider "office" at https://login.example.com cannot be reached.',
    ]);
  });

  it('is nobody’s concern when it answers', () => {
    const { sent, said } = sentTo('https://login.example.com/authorize');
    expect([sent, said]).toEqual([['https://login.example.com/authorize'], []]);
  });
});

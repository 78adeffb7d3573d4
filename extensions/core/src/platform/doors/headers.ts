import type { Application, Response } from 'express';
import { asGuard } from '../directus/route-stack.ts';

/** What a browser shows without running anything that is inside. */
const SHOWN =
  /^(image\/(?!svg)|audio\/|video\/|application\/pdf\b|text\/plain\b|application\/json\b)/;

const onHead = (res: Response, act: () => void): void => {
  const { writeHead } = res;
  res.writeHead = ((...args: Parameters<typeof writeHead>) => {
    if (!res.headersSent) act();
    return writeHead.apply(res, args);
  }) as typeof writeHead;
};

/** A file from outside is data: a page or drawing in it must not run as a page of ours. */
const disarm = (res: Response): void => {
  const type = String(res.getHeader('content-type') ?? '');
  if (SHOWN.test(type)) return;
  res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  const disposition = String(res.getHeader('content-disposition') ?? 'inline');
  res.setHeader('Content-Disposition', disposition.replace(/^inline/, 'attachment'));
};

/** Before everything else: no answer is guessed to be of another type than it says. */
export const guardHeaders = (app: Application): void => {
  app.use((_req, res, next) => {
    res.setHeader('X-Content-Type-Options', 'nosniff');
    next();
  });
  app.use(
    '/assets',
    asGuard((_req, res, next) => {
      onHead(res, () => disarm(res));
      next();
    }),
  );
};

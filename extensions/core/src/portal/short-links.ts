import type { Router } from 'express';

/**
 * `/t/<secret>` leads to the portal's page of the link. A page does it and not a redirect: logs write
 * down where a redirect leads.
 */
export const registerShortLinks = (router: Router): void => {
  router.get('/:token([\\w-]{1,100})', (req, res) => {
    res.set({
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    const page = `/portal/t/${String(req.params['token'])}`;
    res
      .type('text/html')
      .send(
        `<!doctype html><meta charset="utf-8"><title>Fieldwright</title><meta http-equiv="refresh" content="0; url=${page}"><a href="${page}">Fieldwright</a>`,
      );
  });
};

/** `/order` is the public order page; which company is meant stays in the address. */
export const registerOrderLink = (router: Router): void => {
  router.get('/', (req, res) => {
    const { company } = req.query;
    const asked = typeof company === 'string' && /^[\da-f-]{36}$/i.test(company);
    res.redirect(302, `/portal/order${asked ? `?company=${company}` : ''}`);
  });
};

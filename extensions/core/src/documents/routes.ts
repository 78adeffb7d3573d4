import { fileURLToPath } from 'node:url';
import { bytes, defineRoute, rawReply, type Route } from '../platform/route.ts';

const DAY_MS = 24 * 60 * 60_000;

/**
 * pdf.js as one file. The Studio fetches it when it shows a paper: inside the Studio's own bundle
 * everybody would load it, and the viewer of the browser does not work under its content policy.
 */
const pdfReader = defineRoute({
  method: 'get',
  path: '/documents/pdf-reader.js',
  summary: 'The program by which the Studio draws the pages of a PDF',
  tags: ['Documents'],
  access: 'user',
  response: bytes('text/javascript'),
  example: { by: 'auditor' },
  handler: async () =>
    rawReply(
      (res) =>
        new Promise((resolve, reject) => {
          const file = fileURLToPath(import.meta.resolve('unpdf/pdfjs'));
          res.type('text/javascript');
          res.sendFile(file, { maxAge: DAY_MS }, (error) => (error ? reject(error) : resolve()));
        }),
    ),
});

export const routes: Route[] = [pdfReader];

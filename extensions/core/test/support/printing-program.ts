/** Prints one page and keeps its browser, until it is killed. */
import { createPdfRenderer } from '../../src/worker/pdf/renderer.ts';

const renderer = createPdfRenderer({ pages: 1 });
await renderer.renderPdf({ company: null, html: '<p>Printed</p>' });
process.stdout.write('printed\n');
setInterval(() => undefined, 1_000);

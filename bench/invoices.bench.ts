/** P5: invoices printed, stored and attached by the worker, against the same HTML in Chromium alone. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import { createPdfRenderer, type PdfRenderer } from '../extensions/core/src/worker/pdf/renderer.ts';
import { documentHtml } from '../extensions/core/src/worker/pdf/document-html.ts';
import { createTemplateEngine } from '../extensions/core/src/worker/pdf/template/template-engine.ts';
import { invoiceDocument, templateFor } from '../extensions/core/src/billing/invoice-document.ts';
import { findInvoice } from '../extensions/core/src/billing/repository.ts';
import { DEFAULT_HOME } from '../scripts/lib/paths.ts';
import { startStack } from '../scripts/lib/stack.ts';
import { RUNTIME_DIR } from '../scripts/lib/worker.ts';
import { startBareChromium } from './invoices/bare-chromium.ts';
import { askForPdfs, countReady, insertInvoices } from './invoices/rows.ts';
import { report } from './lib/report.ts';
import { median } from './lib/statistics.ts';

const ROUNDS = 3;
const PER_ROUND = 300;
const WARM_UP = 60;
const PAGES = 2;

export const run = async (): Promise<void> => {
  const home = join(DEFAULT_HOME, 'bench-invoices');
  rmSync(home, { recursive: true, force: true });
  const stack = await startStack({ dataDir: home, demo: false, throwAway: true });
  const knex = knexFactory({ client: 'pg', connection: stack.databaseUrl });
  try {
    await measure(knex);
  } finally {
    await knex.destroy();
    await stack.stop();
    rmSync(home, { recursive: true, force: true });
  }
};

const measure = async (knex: Knex): Promise<void> => {
  const count = WARM_UP + ROUNDS * PER_ROUND;
  const invoices = await insertInvoices(knex, { key: 'bench', count });
  const body = await bodyOf(knex, invoices[0] as string);
  const html = documentHtml(body);
  const bare = await startBareChromium({ pages: PAGES, runtimeDir: RUNTIME_DIR });
  const renderer = createPdfRenderer({ pages: PAGES, runtimeDir: RUNTIME_DIR });
  try {
    await throughWorker(knex, invoices.splice(0, WARM_UP));
    await bare.print(html, WARM_UP);
    await throughRenderer(renderer, body, WARM_UP);
    const ours: number[] = [];
    const alone: number[] = [];
    const rendered: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      alone.push(await bare.print(html, PER_ROUND));
      ours.push(await throughWorker(knex, invoices.splice(0, PER_ROUND)));
      rendered.push(await throughRenderer(renderer, body, PER_ROUND));
      console.log(
        `    round ${round + 1}: worker ${ours.at(-1)?.toFixed(1)}/s, Chromium ${alone.at(-1)?.toFixed(1)}/s, our renderer ${rendered.at(-1)?.toFixed(1)}/s`,
      );
    }
    report({
      id: 'P5',
      what: 'invoices of 25 lines through the worker, stored and attached (median of 3 rounds)',
      ours: `${median(ours).toFixed(1)}/s`,
      reference: `${median(alone).toFixed(1)}/s of the same HTML in Chromium alone`,
      ratio: median(ours) / median(alone),
      goal: { atLeast: 0.9 },
    });
    report({
      id: 'P5',
      what: 'the same against our own renderer without outbox, queue and storing',
      ours: `${median(ours).toFixed(1)}/s`,
      reference: `${median(rendered).toFixed(1)}/s printed`,
      ratio: median(ours) / median(rendered),
      goal: null,
    });
  } finally {
    await renderer.close();
    await bare.close();
  }
};

/** Invoices per second from the message to the attached file. */
const throughWorker = async (knex: Knex, ids: readonly string[]): Promise<number> => {
  const started = performance.now();
  await askForPdfs(knex, ids);
  while ((await countReady(knex, ids)) < ids.length) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return ids.length / ((performance.now() - started) / 1000);
};

/** Documents per second of the worker's renderer alone. */
const throughRenderer = async (
  renderer: PdfRenderer,
  { body, css }: { body: string; css: string },
  count: number,
): Promise<number> => {
  const started = performance.now();
  await Promise.all(
    Array.from({ length: count }, () => renderer.renderPdf({ company: null, html: body, css })),
  );
  return count / ((performance.now() - started) / 1000);
};

const bodyOf = async (knex: Knex, id: string): Promise<{ body: string; css: string }> => {
  const invoice = await findInvoice(knex, id);
  if (!invoice) throw new Error(`No invoice ${id}.`);
  const template = await templateFor(knex, invoice.company, 'invoice');
  const engine = createTemplateEngine();
  const body = await engine.render({
    company: null,
    template: template.body,
    data: await invoiceDocument(knex, invoice),
  });
  await engine.close();
  return { body, css: template.css };
};

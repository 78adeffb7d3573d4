import { afterAll, describe, expect, it } from 'vitest';
import { createTemplateEngine } from './template-engine.ts';

const engine = createTemplateEngine();
afterAll(() => engine.close());
/** For a machine that is busy with something else; what does not end gets less. */
const PATIENCE = 40_000;
const render = (template: string, data: object = {}, timeout = PATIENCE): Promise<string> =>
  engine.render({ company: null, template, data, timeout });

describe('a document template', () => {
  it('formats money, dates and percentages in the words of the company', async () => {
    const html = await render('{{money total}} {{date due}} {{percent tax}} {{amount total}}', {
      currency: 'MYR',
      locale: 'en-MY',
      total: 1234567,
      due: '2026-03-01',
      tax: 800,
    });
    expect(html.replaceAll('\u00a0', ' ')).toBe('MYR 12,345.67 01 Mar 2026 8% 12,345.67');
  });

  it.each([
    ['ms-MY', 'Invois 30 hari Own word'],
    ['fr-FR', 'Facture 30 jours Own word'],
    ['en-MY', 'Invoice 30 days Own word'],
  ])('says fixed words in the language of the document: %s', async (locale, expected) => {
    const template = '{{t "Invoice"}} {{t "{count} days" count=terms}} {{t "Own word"}}';
    await expect(render(template, { locale, terms: 30 })).resolves.toBe(expected);
  });

  it('escapes what comes from data', async () => {
    await expect(render('{{name}}', { name: '<script>x</script>' })).resolves.toBe(
      '&lt;script&gt;x&lt;/script&gt;',
    );
  });

  it.each([
    '{{constructor.constructor "return process"}}',
    '{{lookup this "constructor"}}',
    '{{__proto__.polluted}}',
    '{{#with (lookup this "__proto__")}}{{constructor}}{{/with}}',
    '{{name.constructor}}{{name.toString}}',
  ])('gives no way to prototypes: %s', async (template) => {
    const html = await render(template, { name: 'x' }).catch(() => '');
    expect(html).not.toMatch(/function|native code|\[object/);
  });

  it('refuses helpers it does not know, by name', async () => {
    await expect(render('{{log "x"}}')).rejects.toMatchObject({ code: 'TEMPLATE_INVALID' });
    await expect(render('{{readFile "/etc/passwd"}}')).rejects.toThrow(/readFile/);
  });

  it('says what is wrong with broken markup', async () => {
    await expect(render('{{#each lines}}')).rejects.toMatchObject({ code: 'TEMPLATE_INVALID' });
  });

  it('is stopped when it does not end, and the next one runs', async () => {
    const nested = '{{#each a}}'.repeat(8) + 'x' + '{{/each}}'.repeat(8);
    const row = Array.from({ length: 60 }, () => ({}));
    const deep = { a: row } as Record<string, unknown>;
    const template = nested.replaceAll('{{#each a}}', '{{#each @root.a}}');
    await expect(render(template, deep, 1_500)).rejects.toMatchObject({
      code: expect.stringMatching(/TEMPLATE_TOO_(SLOW|LARGE)/),
    });
    await expect(render('{{a}}', { a: 'well' })).resolves.toBe('well');
  });

  it('is stopped when it writes without end', async () => {
    const long = { a: Array.from({ length: 300 }, () => 'x'.repeat(200)) };
    const template =
      '{{#each a}}{{#each @root.a}}{{#each @root.a}}{{this}}{{/each}}{{/each}}{{/each}}';
    await expect(
      engine.render({ company: null, template, data: long, timeout: 60_000 }),
    ).rejects.toMatchObject({ code: 'TEMPLATE_TOO_LARGE' });
    await expect(
      engine.render({
        company: null,
        template:
          '{{#each a}}{{#each @root.a}}{{#each @root.b}}{{this}}{{/each}}{{/each}}{{/each}}',
        data: { a: long.a, b: long.a.slice(0, 2) },
        timeout: 60_000,
      }),
    ).rejects.toMatchObject({
      code: 'TEMPLATE_TOO_LARGE',
      message: expect.stringMatching(/limit/),
    });
  }, 120_000);

  it('is looked at in the thread, which ends a look that takes too long', async () => {
    const check = (template: string) => engine.check({ share: null, template });
    await expect(check('{{> a}}')).resolves.toMatchObject([{ line: 1 }]);
    await expect(check('{{a}}')).resolves.toEqual([]);
    const rich = '{{a.b}}'.repeat(1_000);
    const late = engine.check({ share: null, template: rich, timeout: 1 });
    await expect(late).rejects.toMatchObject({ code: 'TEMPLATE_TOO_SLOW' });
    const calm = engine.check({ share: null, template: rich, timeout: 60_000 });
    await expect(calm).resolves.toEqual([]);
    await expect(check('{{a}}')).resolves.toEqual([]);
  }, 30_000);

  it('waits for its own company, hardly for another', async () => {
    const loops = '{{#each a}}{{#each @root.a}}{{#each @root.a}}{{/each}}{{/each}}{{/each}}';
    const slow = { a: Array.from({ length: 1_000 }, () => 1) };
    const ended: string[] = [];
    const many = Array.from({ length: 8 }, () =>
      engine
        .render({ company: 'A', template: loops, data: slow, timeout: 200 })
        .catch((error: { code: string }) => expect(error.code).toBe('TEMPLATE_TOO_SLOW'))
        .then(() => ended.push('A')),
    );
    const one = engine
      .render({ company: 'B', template: '{{a}}', data: { a: 1 }, timeout: 60_000 })
      .then(() => ended.push('B'));
    await Promise.all([...many, one]);
    expect(ended.indexOf('B')).toBeLessThanOrEqual(2);
    expect(ended).toHaveLength(9);
  }, 60_000);

  it('is refused when too many of one company wait already', async () => {
    const busy = createTemplateEngine({ maxWaiting: 4 });
    const ask = (share: string) => busy.check({ share, template: '{{a.b}}'.repeat(50) });
    const answers = await Promise.allSettled([...'AAAAAAAAB'].map(ask));
    await busy.close();
    const refused = answers.flatMap((one, at) => (one.status === 'rejected' ? [at] : []));
    expect(refused).toEqual([5, 6, 7]);
    expect(answers[5]).toMatchObject({ reason: { code: 'REQUESTS_EXCEEDED', status: 429 } });
  }, 60_000);

  it('sees no environment', async () => {
    await expect(render('{{process.env.PATH}}{{env}}')).resolves.toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { DOCUMENT_TEMPLATES } from '../../../../../../seeds/reference/templates/index.ts';
import { TEMPLATE_LIMITS, templateProblems } from './check-template.ts';

const nested = (block: string, depth: number): string =>
  `{{#${block} a}}`.repeat(depth) + 'x' + `{{/${block}}}`.repeat(depth);

describe('a document template that is saved', () => {
  it.each(DOCUMENT_TEMPLATES)('may be ours: $name', ({ body }) => {
    expect(templateProblems(body)).toEqual([]);
  });

  it('may use what there is', () => {
    const source = `{{#each (lines company.address)}}{{@index}} {{../a}} {{upper this}}{{else}}-{{/each}}
      {{#if (eq a "b")}}1{{else if c}}2{{else}}3{{/if}} {{{raw}}} {{default a "-"}} {{lookup a 1}}`;
    expect(templateProblems(source)).toEqual([]);
  });

  it.each([
    ['{{readFile "/etc/passwd"}}', /no helper "readFile".*amount/],
    ['{{upper (shout a)}}', /no helper "shout"/],
    ['{{upper b=(shout c)}}', /no helper "shout"/],
    ['{{#lines}}x{{/lines2}}', /doesn't match/],
    ['{{#positions}}x{{/positions}}', /write {{#each positions}}/],
    ['{{constructor "x"}}', /no helper "constructor"/],
    ['{{> other}}', /Partials/],
    ['{{#> other}}x{{/other}}', /Partials/],
    ['{{#*inline "a"}}{{> a}}{{/inline}}', /Inline partials/],
    ['{{* a}}', /Decorators/],
    ['{{#each lines}}', /cannot be read/],
    ['{{a', /cannot be read/],
  ])('is refused with the line: %s', (source, message) => {
    const [problem, ...others] = templateProblems(`<p>\n</p>\n${source}`);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ line: 3, message: expect.stringMatching(message) });
  });

  it('is bounded in size, blocks, nesting and loops', () => {
    const { characters, blocks, nesting, loops } = TEMPLATE_LIMITS;
    const words = (source: string): string =>
      templateProblems(source)
        .map(({ message }) => message)
        .join();
    expect(words('x'.repeat(characters))).toBe('');
    expect(words('x'.repeat(characters + 1))).toMatch(/characters long/);
    expect(words('{{#if a}}{{/if}}'.repeat(blocks))).toBe('');
    expect(words('{{#if a}}{{/if}}'.repeat(blocks + 1))).toMatch(/more than 300 blocks/);
    expect(words(nested('if', nesting))).toBe('');
    expect(words(nested('if', nesting + 1))).toMatch(/nested deeper/);
    expect(words(nested('if', 10_000))).toMatch(/more than 300 blocks/);
    expect(words(`{{upper ${'(upper '.repeat(30)}a${')'.repeat(30)}}}`)).toMatch(/nested deeper/);
    expect(words(nested('each', loops))).toBe('');
    expect(words(nested('each', loops + 1))).toMatch(/{{#each}} stands within/);
  });

  it('may ask many things one after another', () => {
    expect(templateProblems(`{{#if a}}1${'{{else if b}}2'.repeat(100)}{{/if}}`)).toEqual([]);
  });

  it.each([
    ['one path of very many parts', `{{${'a.'.repeat(50_000)}a}}`, /50001 names within its tags/],
    ['very many values of one call', `{{upper ${'b '.repeat(30_000)}}}`, /names within its tags/],
    ['very many tags', '{{a}}'.repeat(20_000), /20000 tags/],
    ['very many comments', '{{!-- x --}}'.repeat(20_000), /20000 tags/],
    ['calls within calls', `{{a ${'(b '.repeat(2_500)}${')'.repeat(2_500)}}}`, /2500 calls/],
    ['comments that never end', '{{!-- '.repeat(40_000), /20000 tags/],
    ['tags that never end', '{{a '.repeat(40_000), /names within its tags/],
  ])('is refused for its size before it is read: %s', (_name, source, message) => {
    // Without the bound each takes seconds, or the whole stack.
    expect(templateProblems(source)).toEqual([
      { line: 1, message: expect.stringMatching(message) },
    ]);
  });

  it('may be rich', () => {
    const row = '{{#if a.b}}{{upper (default c.d "-")}} {{{e.f.g}}}{{!-- why --}}{{/if}}\n';
    expect(templateProblems(`${row.repeat(150)}${'x'.repeat(200_000)}`)).toEqual([]);
  });
});

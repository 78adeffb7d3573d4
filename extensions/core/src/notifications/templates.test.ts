import { afterAll, describe, expect, it } from 'vitest';
import { createTemplateEngine } from '../worker/pdf/template/template-engine.ts';
import { fillWithSecret, type Render } from './templates.ts';

const engine = createTemplateEngine();
const render: Render = (input) => engine.render({ company: null, ...input });
const link = 'https://fieldwright.example.com/portal/approve/abc';
const fill = (subject: string, body: string) =>
  fillWithSecret(render, { subject, body }, { data: { by: 'Tom', link: 'x' }, link });
afterAll(() => engine.close());

describe('a text with a link that is its reader’s alone', () => {
  it('should have it on a line of its own, and not in the subject', async () => {
    expect(await fill("{{by}} {{lookup this 'link'}}", 'Decide:\n{{link}}\n{{by}}')).toEqual({
      subject: 'Tom',
      body: `Decide:\n${link}\nTom`,
    });
  });

  it('should not hand it to another address', async () => {
    expect(await fill('{{by}}', '{{by}}: https://evil.example/?{{{link}}}')).toEqual({
      subject: 'Tom',
      body: `Tom: https://evil.example/?\n\n${link}`,
    });
  });
});

import { convert } from 'html-to-text';
import type { Formatter } from 'html-to-text';
import type { ReadLimits } from './limits.ts';
import { ReadError } from './read-error.ts';

const row: Formatter = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  walk(element.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};
const cell: Formatter = (element, walk, builder) => {
  walk(element.children, builder);
  builder.addLiteral('\t');
};

const DEEPEST = 100;

/** How many tags there may be; counted without parsing, before the library builds a tree of them. */
export const checkHtml = (html: string, maxTags: number): void => {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1))
    if ((tags += 1) > maxTags) throw new ReadError('HTML_TOO_LARGE');
};

/**
 * HTML as text: a table row is a line with a tab between its cells, as mail programs write it.
 * Styles, scripts and pictures are left out; nothing is rendered or fetched.
 */
export const htmlToText = (html: string, limits: ReadLimits): string => {
  checkHtml(html, limits.htmlTags);
  return convert(html, {
    wordwrap: false,
    limits: { maxInputLength: limits.textLength, maxDepth: DEEPEST },
    formatters: { row, cell },
    selectors: [
      { selector: 'tr', format: 'row' },
      { selector: 'td', format: 'cell' },
      { selector: 'th', format: 'cell' },
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
    ],
  });
};

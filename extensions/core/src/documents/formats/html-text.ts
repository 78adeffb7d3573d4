import { convert } from 'html-to-text';
import type { Formatter } from 'html-to-text';
import type { MailBudget } from './mail-budget.ts';

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

/** Counts tags without parsing, before the library builds a tree of them. */
const checkHtml = (html: string, budget: MailBudget): void => {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1))
    if ((tags += 1) > budget.htmlTags) break;
  budget.spend('htmlTags', tags);
};

/**
 * HTML as text: a table row is a line with a tab between its cells, as mail programs write it.
 * Styles, scripts and pictures are left out; nothing is rendered or fetched.
 */
export const htmlToText = (html: string, budget: MailBudget): string => {
  checkHtml(html, budget);
  return convert(html, {
    wordwrap: false,
    limits: { maxInputLength: budget.textLength, maxDepth: DEEPEST },
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

import { convert } from 'html-to-text';
import type { Formatter, Node } from 'html-to-text';
import type { MailBudget } from './mail-budget.ts';
import { HIDES, STRIKES, STRUCK, UNSEEN_STYLES } from './unseen-markup.ts';

const row: Formatter = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  walk(element.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const DEEPEST = 100;
/** Elements whose text is none that people read. */
const SILENT = new Set(['style', 'script', 'img', 'title', 'head']);
const isUnseen = ({ name, attribs: { style = '' } = {} }: Node): boolean =>
  STRUCK.includes(name ?? '') || HIDES.test(style) || STRIKES.test(style);

/** They begin on a line of their own; within a cell a blank stands for it. */
const INLINE = new Set(['a', 'b', 'i', 'u', 'em', 'strong', 'span', 'font', 'small', 'sup', 'sub']);

const cellsIn = (row: Node): number =>
  (row.children ?? []).filter(({ name }) => name === 'td' || name === 'th').length;

/** Whether a table within lays out rows of its own; one that only frames a value does not. */
const holdsRows = (node: Node, depth = 0): boolean =>
  depth < DEEPEST &&
  (node.children ?? []).some(
    (child) => (child.name === 'tr' && cellsIn(child) > 1) || holdsRows(child, depth + 1),
  );

/** The text of a cell in one line, however many paragraphs and frames its sender put around it. */
const wordsOf = (node: Node, depth = 0): string => {
  if (node.type === 'text') return node.data ?? '';
  if (depth >= DEEPEST || SILENT.has(node.name ?? '') || isUnseen(node)) return '';
  const text = (node.children ?? []).map((child) => wordsOf(child, depth + 1)).join('');
  return INLINE.has(node.name ?? '') ? text : ` ${text} `;
};

/** A value; what is longer, or has more paragraphs, is a text that only stands in a frame. */
const LONGEST_VALUE = 600;
const MOST_LINES = 8;

const linesIn = (node: Node, depth = 0): number =>
  depth >= DEEPEST
    ? 0
    : (node.children ?? []).reduce(
        (sum, child) =>
          sum + linesIn(child, depth + 1) + (/^(?:br|p|div|li)$/.test(child.name ?? '') ? 1 : 0),
        0,
      );

const tidied = (node: Node): string => wordsOf(node).replace(/\s+/g, ' ').trim();

/** The words of a cell that is one of several in its row; null where it is laid out like a page. */
const valueOf = (element: Node): string | null => {
  const cells = element.parent?.children ?? [];
  const filled = cells.filter((one) => /^t[dh]$/.test(one.name ?? ''));
  if (filled.length < 2 || holdsRows(element) || linesIn(element) > MOST_LINES) return null;
  const words = tidied(element);
  return words.length > LONGEST_VALUE ? null : words;
};

const cell: Formatter = (element, walk, builder) => {
  const words = valueOf(element);
  if (words === null) walk(element.children, builder);
  else builder.addInline(words);
  builder.addLiteral('\t');
};

/** Counts tags without parsing, before the library builds a tree of them. */
const checkHtml = (html: string, budget: MailBudget): void => {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1))
    if ((tags += 1) > budget.htmlTags) break;
  budget.spend('htmlTags', tags);
};

/**
 * HTML as text: a table row is a line with a tab between its cells, as mail programs write it.
 * Styles, scripts, pictures and what is hidden or struck out are left out; nothing is rendered or
 * fetched.
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
      ...STRUCK.map((selector) => ({ selector, format: 'skip' })),
      ...UNSEEN_STYLES.map((style) => ({ selector: `[style*="${style}" i]`, format: 'skip' })),
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
    ],
  });
};

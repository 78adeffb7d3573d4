import { expect, type Page } from '@playwright/test';

type Tables = Record<string, Record<string, string>>;

const messages = (tables: Tables): Map<string, string> =>
  new Map(
    Object.entries(tables).flatMap(([area, rows]) =>
      Object.entries(rows).map(([key, text]) => [`${area}.${key}`, text] as const),
    ),
  );

/** Whatever a person reads or hears of the page: texts, names for screen readers, hints. */
const READ = `(() => {
  const seen = new Set();
  const add = (text) => { const words = (text ?? '').replace(/\\s+/g, ' ').trim(); if (words) seen.add(words); };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if (!['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(walker.currentNode.parentElement?.tagName)) add(walker.currentNode.data);
  for (const element of document.body.querySelectorAll('*'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) add(element.getAttribute(name));
  return [...seen];
})()`;

/** The page shows no key and no sentence of ours in English. */
export const expectTranslated = async (
  page: Page,
  { english, other }: { english: Tables; other: Tables },
  where: string,
): Promise<void> => {
  const texts = (await page.evaluate(READ)) as string[];
  const translated = messages(other);
  const keys = [...translated.keys()];
  const left = new Set(
    [...messages(english)]
      // Single words are words of the Studio too, which is not all translated.
      .filter(([key, text]) => translated.get(key) !== text && /\S \S/.test(text))
      .flatMap(([, text]) => text.split(' | ')),
  );
  const bad = texts.filter((text) => left.has(text) || keys.some((key) => text.includes(key)));
  expect.soft(bad, where).toEqual([]);
};

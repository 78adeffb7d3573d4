import { type Aside, parseAddress } from '../../../../../domain/documents/index.ts';
import { unescaped } from './cell-text.ts';
import { type Parts, readPart, relationsOf } from './package-parts.ts';

const COMMENTS = /\/comments(?:[^/]*|\/[^/]*)\.xml$/i;
const THREADS = /\/threadedComments?\/[^/]*\.xml$/i;
const DRAWING = /\/drawings\/[^/]*\.xml$/i;
/** More of them are as good as named. */
const MOST_KEPT = 2_000;
const LONGEST_KEPT = 2_000;

/** Whether an archive has a part with something written beside cells. */
export const holdsAside = (path: string): boolean =>
  COMMENTS.test(path) || THREADS.test(path) || DRAWING.test(path);

const whole = (text: string): string => unescaped(text).trim().slice(0, LONGEST_KEPT);

/** Comments by the cell they are at; several of one cell are a talk, whose texts are called otherwise. */
const commentsIn = async (parts: Parts, path: string): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  const [one, letters] = THREADS.test(path) ? ['threadedComment', 'text'] : ['comment', 't'];
  let cell = '';
  let text = '';
  let isText = false;
  await readPart(parts, path, {
    open: (name, { ref }) => {
      if (name === letters) isText = true;
      if (name !== one) return;
      cell = ref ?? '';
      text = '';
    },
    text: (piece) => {
      if (isText && text.length < LONGEST_KEPT) text += piece;
    },
    close: (name) => {
      if (name === letters) isText = false;
      if (name !== one || whole(text) === '') return;
      if (found.size < MOST_KEPT || found.has(cell))
        found.set(cell, [found.get(cell) ?? '', whole(text)].join(' ').trim());
    },
  });
  return found;
};

/** What shapes of a drawing say; older programs get each of them twice. */
const boxesIn = async (parts: Parts, path: string): Promise<string[]> => {
  const boxes: string[] = [];
  let text: string | null = null;
  let isText = false;
  let otherwise = 0;
  await readPart(parts, path, {
    open: (name) => {
      if (name === 'Fallback') otherwise += 1;
      else if (name === 'sp' && otherwise === 0) text = '';
      else if (name === 't') isText = text !== null;
      else if (name === 'p' && text) text += ' ';
    },
    text: (piece) => {
      if (isText && text !== null && text.length < LONGEST_KEPT) text += piece;
    },
    close: (name) => {
      if (name === 'Fallback') otherwise -= 1;
      else if (name === 't') isText = false;
      else if (name === 'sp' && text !== null) {
        if (whole(text) !== '' && boxes.length < MOST_KEPT) boxes.push(whole(text));
        text = null;
      }
    },
  });
  return boxes;
};

/** What is written beside the cells of a sheet; undefined where nothing is. */
export const asideOf = async (parts: Parts, path: string): Promise<Aside | undefined> => {
  if (!parts.paths().some(holdsAside)) return undefined;
  const own = [...(await relationsOf(parts, path)).values()].filter((part) => parts.has(part));
  const comments = new Map<string, string>();
  // A thread stands once more among the comments, behind words about the program.
  for (const kind of [COMMENTS, THREADS])
    for (const part of own.filter((one) => kind.test(one)))
      for (const [cell, text] of await commentsIn(parts, part)) comments.set(cell, text);
  const boxes: string[] = [];
  for (const part of own.filter((one) => DRAWING.test(one)))
    boxes.push(...(await boxesIn(parts, part)));
  if (comments.size === 0 && boxes.length === 0) return undefined;
  const placed = [...comments].flatMap(([cell, text]) =>
    /^[A-Z]{1,3}\d{1,7}$/.test(cell) ? [{ ...parseAddress(cell), text }] : [],
  );
  placed.sort((a, b) => a.row - b.row || a.column - b.column);
  return { comments: placed, boxes };
};

import { globSync, readFileSync } from 'node:fs';

const WRITE =
  /[\w)!'"`]\]\s*(?:\?\?|\|\||&&|[-+*/%|&^])?=[^=>]|[\w)!'"`]\](?:\+\+|--)|(?:\+\+|--)[\w(]|\.split\('\.'\)/;

export const mayWriteComputed = (text) => WRITE.test(text);

/**
 * Files in which `no-computed-write` may find something. Only they are read with their types, which
 * takes as long as all other rules together.
 */
export const filesWithComputedWrites = () =>
  globSync('{extensions,frontend,schema,seeds,scripts,flows}/**/*.ts', {
    exclude: (name) => name === 'node_modules' || name === 'dist',
  }).filter((file) => mayWriteComputed(readFileSync(file, 'utf8')));

import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Files that import each other in a round, each round from its first file by name. */
export type Circle = readonly string[];
export type Imports = ReadonlyMap<string, readonly string[]>;

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"](\.{1,2}\/[^'"]+)['"]/g;
const DYNAMIC = /\bimport\(\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** What each source file imports of the others; types count like values. */
export const readImports = (root: string, patterns: readonly string[]): Imports => {
  const files = globSync([...patterns], {
    cwd: root,
    exclude: ['**/node_modules/**', '**/dist/**'],
  });
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const targets = [...text.matchAll(IMPORT), ...text.matchAll(DYNAMIC)].map(([, target = '']) =>
        normalize(join(dirname(file), target)),
      );
      return [file, targets.filter((target) => known.has(target))];
    }),
  );
};

/** Files that reach each other (strongly connected components of more than one), by Tarjan. */
export const findCircles = (imports: Imports): Circle[] => {
  const index = new Map<string, number>();
  const stack: string[] = [];
  const circles: Circle[] = [];
  const visit = (node: string): number => {
    const at = index.size;
    index.set(node, at);
    let lowest = at;
    stack.push(node);
    for (const target of imports.get(node) ?? []) {
      if (!index.has(target)) lowest = Math.min(lowest, visit(target));
      else if (stack.includes(target)) lowest = Math.min(lowest, index.get(target) ?? lowest);
    }
    if (lowest === at) {
      const knot = stack.splice(stack.indexOf(node));
      if (knot.length > 1) circles.push(knot.toSorted());
    }
    return lowest;
  };
  for (const node of imports.keys()) if (!index.has(node)) visit(node);
  return circles;
};

/** A splitter in the drawing: the OLT stands left, the further from it the further right. */
export type Node = { id: string; parent: string | null; stage: number };
export type Placed<T extends Node> = { one: T; x: number; y: number };
export type Layout<T extends Node> = {
  nodes: Placed<T>[];
  width: number;
  height: number;
  /** Where the OLT port stands. */
  root: { x: number; y: number };
  lines: { id: string; path: string }[];
};

export const BOX = { width: 168, height: 44 } as const;
const COLUMN = 232;
const ROW = 60;
const EDGE = 12;

/** Last splitters below each other, and each one before them in the middle of its own. */
export const layoutOf = <T extends Node>(all: readonly T[]): Layout<T> => {
  const byParent = Map.groupBy(all, ({ parent }) => parent);
  const nodes: Placed<T>[] = [];
  let rows = 0;
  const place = (one: T, stage: number): number => {
    const below = (byParent.get(one.id) ?? []).map((child) => place(child, stage + 1));
    const y = below.length > 0 ? ((below[0] ?? 0) + (below.at(-1) ?? 0)) / 2 : EDGE + ROW * rows++;
    nodes.push({ one, x: EDGE + COLUMN * stage, y });
    return y;
  };
  const tops = (byParent.get(null) ?? []).map((one) => place(one, 1));
  const root = { x: EDGE, y: tops.length > 0 ? ((tops[0] ?? 0) + (tops.at(-1) ?? 0)) / 2 : EDGE };
  const at = new Map(nodes.map((node) => [node.one.id, node]));
  const middle = BOX.height / 2;
  const lines = nodes.map(({ one, x, y }) => {
    const from = one.parent === null ? root : (at.get(one.parent) ?? root);
    const [start, half] = [from.x + BOX.width, (from.x + BOX.width + x) / 2];
    const path = `M${String(start)} ${String(from.y + middle)} H${String(half)} V${String(y + middle)} H${String(x)}`;
    return { id: one.id, path };
  });
  const deepest = Math.max(0, ...nodes.map(({ x }) => x - EDGE));
  return {
    ...{ nodes, root, lines },
    width: EDGE * 2 + deepest + BOX.width,
    height: EDGE * 2 + ROW * Math.max(rows - 1, 0) + BOX.height,
  };
};

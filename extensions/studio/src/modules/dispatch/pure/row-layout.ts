/** Rows of different heights under each other, in pixels. */
export type RowLayout = { tops: Float64Array; total: number };

export const layRows = (heights: readonly number[]): RowLayout => {
  const tops = new Float64Array(heights.length + 1);
  heights.forEach((height, index) => {
    tops[index + 1] = (tops[index] ?? 0) + height;
  });
  return { tops, total: tops[heights.length] ?? 0 };
};

/** The row at that height; the first or last where it lies outside, -1 where there is none. */
export const rowAt = ({ tops }: RowLayout, y: number): number => {
  let low = 0;
  let high = tops.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, high);
};

/** First and last row that show in a window, with some more on both sides. */
export const rowsWithin = (
  layout: RowLayout,
  { top, height, over = 3 }: { top: number; height: number; over?: number },
): { first: number; last: number } => {
  const last = layout.tops.length - 2;
  return {
    first: Math.max(0, rowAt(layout, top) - over),
    last: Math.min(last, rowAt(layout, top + height) + over),
  };
};

const LONGEST = 40;

/** A key for a new field out of its name: `Water pressure (bar)` → `water_pressure_bar`, told apart from others. */
export const keyFrom = (label: string, taken: Iterable<string>): string => {
  const plain = label
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
    .slice(0, LONGEST);
  const start = plain === '' ? 'field' : plain;
  const used = new Set(taken);
  if (!used.has(start)) return start;
  let n = 2;
  while (used.has(`${start}_${String(n)}`)) n += 1;
  return `${start}_${String(n)}`;
};

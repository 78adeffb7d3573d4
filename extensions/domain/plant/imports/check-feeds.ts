/** What feeds a splitter. */
export type FeedFrom = { oltPort: string } | { splitter: string; port: number };

/** A splitter as it would be after a file. */
export type PlannedSplitter = {
  id: string;
  label: string;
  feed: FeedFrom | null;
  /** Customers on its own ports. */
  used: number;
  /** Row of the file that hangs it there; null where the file leaves it as it is. */
  row: number | null;
};
export type PlannedOltPort = { label: string; capacity: number };

export type FeedProblem = {
  row: number;
  code: 'PLANT_ROW_FEED_TWICE' | 'PLANT_ROW_CIRCLE' | 'PLANT_ROW_TOO_DEEP' | 'PLANT_ROW_FULL';
  params: Readonly<Record<string, string | number>>;
};

/** Splitters one behind the other, at most. */
export const MOST_STAGES = 3;

type Plan = ReadonlyMap<string, PlannedSplitter>;

const keyOf = (feed: FeedFrom): string =>
  'oltPort' in feed ? feed.oltPort : `${feed.splitter} ${String(feed.port)}`;
const columnOf = (feed: FeedFrom): string => ('oltPort' in feed ? 'olt port' : 'feed port');

/** From the splitter up to the OLT; `isCircle` where it comes back to one that it passed. */
const wayUp = (
  plan: Plan,
  start: PlannedSplitter,
): { way: PlannedSplitter[]; head: string | null; isCircle: boolean } => {
  const way: PlannedSplitter[] = [];
  const seen = new Set<string>();
  let at: PlannedSplitter | undefined = start;
  while (at) {
    if (seen.has(at.id)) return { way, head: null, isCircle: true };
    seen.add(at.id);
    way.push(at);
    const { feed }: PlannedSplitter = at;
    if (feed === null) return { way, head: null, isCircle: false };
    if ('oltPort' in feed) return { way, head: feed.oltPort, isCircle: false };
    at = plan.get(feed.splitter);
  }
  return { way, head: null, isCircle: false };
};

/** Who else hangs on the same fibre; told of the row of the file, and of the later one of two. */
const twice = (plan: Plan): FeedProblem[] => {
  const byFeed = Map.groupBy(
    [...plan.values()].filter(({ feed }) => feed !== null),
    ({ feed }) => keyOf(feed as FeedFrom),
  );
  return [...byFeed.values()].flatMap((all) => {
    const [first, ...others] = all.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
    return others.flatMap(({ row, feed }): FeedProblem[] =>
      row === null || !first || !feed
        ? []
        : [
            {
              ...{ row, code: 'PLANT_ROW_FEED_TWICE' },
              params: { column: columnOf(feed), splitter: first.label },
            },
          ],
    );
  });
};

/**
 * What is wrong with how splitters would hang on one another once a file is taken in: two on one fibre,
 * circles, chains that are too long, OLT ports with more customers than they serve. Only rows of the file are told.
 */
export const checkFeeds = (
  plan: Plan,
  oltPorts: ReadonlyMap<string, PlannedOltPort>,
): FeedProblem[] => {
  const problems = twice(plan);
  const ways = new Map([...plan.values()].map((one) => [one.id, wayUp(plan, one)]));
  /** The longest chain that ends behind each splitter, counted from the OLT. */
  const deepest = new Map<string, number>();
  const usedBehind = new Map<string, number>();
  for (const [id, { way, head, isCircle }] of ways) {
    if (isCircle) continue;
    for (const { id: above } of way)
      deepest.set(above, Math.max(deepest.get(above) ?? 0, way.length));
    if (head !== null)
      usedBehind.set(head, (usedBehind.get(head) ?? 0) + (plan.get(id)?.used ?? 0));
  }
  const told = new Set<string>();
  for (const one of [...plan.values()].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0))) {
    const { row, feed, label } = one;
    if (row === null || feed === null) continue;
    const column = columnOf(feed);
    const { head, isCircle } = ways.get(one.id) ?? { head: null, isCircle: false };
    if (isCircle) {
      problems.push({ row, code: 'PLANT_ROW_CIRCLE', params: { column, splitter: label } });
      continue;
    }
    if ((deepest.get(one.id) ?? 0) > MOST_STAGES)
      problems.push({
        ...{ row, code: 'PLANT_ROW_TOO_DEEP' },
        params: { column, splitter: label, most: MOST_STAGES },
      });
    const port = head === null ? undefined : oltPorts.get(head);
    const used = usedBehind.get(head ?? '') ?? 0;
    if (port && used > port.capacity && !told.has(head as string)) {
      told.add(head as string);
      problems.push({
        ...{ row, code: 'PLANT_ROW_FULL' },
        params: { column, port: port.label, most: port.capacity, used },
      });
    }
  }
  return problems.toSorted((a, b) => a.row - b.row);
};

/** Those that hang on an OLT port first, each one before those behind it. */
export const topDown = (plan: Plan, ids: readonly string[]): string[] =>
  ids
    .flatMap((id) => {
      const one = plan.get(id);
      return one ? [{ id, depth: wayUp(plan, one).way.length }] : [];
    })
    .toSorted((a, b) => a.depth - b.depth)
    .map(({ id }) => id);

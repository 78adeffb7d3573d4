export type Db = {
  query: <R>(text: string, params?: unknown[]) => Promise<{ rows: R[] }>;
};

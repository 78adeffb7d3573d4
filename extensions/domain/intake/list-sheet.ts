/** `columns`: field → letters of its columns. */
export type ListSheet = { name: string; columns: Record<string, string[]> };

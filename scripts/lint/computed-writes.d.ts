/** Whether a text may hold what `no-computed-write` looks for. */
export const mayWriteComputed: (text: string) => boolean;
/** Paths from the root. */
export const filesWithComputedWrites: () => string[];

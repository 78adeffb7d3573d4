/** In place of a library's table of hours by country, which no sentence here needs: see `vite.config.ts`. */
export const timeData: Readonly<Record<string, readonly string[]>> = { '001': ['H', 'h'] };

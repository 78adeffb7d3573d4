/** The local calendar day, `yyyy-mm-dd`. */
export const localDay = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(new Date(instant));

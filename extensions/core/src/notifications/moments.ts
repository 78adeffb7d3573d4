export const addMilliseconds = (moment: Date, ms: number): Date => new Date(moment.getTime() + ms);

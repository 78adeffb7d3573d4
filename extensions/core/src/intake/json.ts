export const isEmptyRecord = (record: object): boolean => Object.keys(record).length === 0;

export * from './choices.ts';
export * from './columns.ts';
export * from './import-row.ts';
export * from './label.ts';
export * from './query.ts';
export * from './rank.ts';
export { streetLabel, type StreetKeys, streetOf, type StreetReading } from './street.ts';
export { fold, postcodeKey, postcodeText, suffixKey, townKey, unitKey } from './text.ts';

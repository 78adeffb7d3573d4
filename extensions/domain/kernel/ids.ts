import { v7, validate } from 'uuid';

/** A new identifier. Version 7 keeps index pages warm because ids grow with time. */
export const newId = (): string => v7();

export const isId = (value: unknown): value is string =>
  typeof value === 'string' && validate(value);

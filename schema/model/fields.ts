import {
  boolean,
  decimal,
  json,
  string,
  text,
  choice,
  type FieldDefinition,
  type FieldOptions,
} from '../dsl.ts';
import { CURRENCIES } from '../../extensions/domain/billing/choices.ts';

export const code = (note: string, options: FieldOptions = {}): FieldDefinition =>
  string({ length: 64, required: true, note, ...options });

export const name = (note: string, options: FieldOptions = {}): FieldDefinition =>
  string({ required: true, note, ...options });

export const isActive = (note: string): FieldDefinition =>
  boolean({ default: true, label: 'Active', note });

export const notes = (note: string, options: FieldOptions = {}): FieldDefinition =>
  text({ interface: 'input-multiline', note, ...options });

export const currency = (options: FieldOptions = {}): FieldDefinition =>
  choice(CURRENCIES, {
    length: 3,
    required: true,
    default: 'MYR',
    allowOther: true,
    format: 'currency',
    display: 'raw',
    note: 'ISO 4217 code of the amounts in this row.',
    ...options,
  });

export const latitude = (options: FieldOptions = {}): FieldDefinition =>
  decimal({ precision: 9, scale: 6, label: 'Latitude', note: 'Degrees, WGS 84.', ...options });

export const longitude = (options: FieldOptions = {}): FieldDefinition =>
  decimal({ precision: 9, scale: 6, label: 'Longitude', note: 'Degrees, WGS 84.', ...options });

/** A list of short texts, e.g. telephone numbers. */
export const TAGS = { interface: 'tags', display: 'labels', width: 'full' } as const;

/** Structured data that people look at but do not edit by hand. */
export const CODE = {
  interface: 'input-code',
  interfaceOptions: { language: 'JSON', lineNumber: false },
  width: 'full',
} as const;

/** The name of the row in other languages: `{"ms": "…", "fr": "…"}`; who has none reads the name. */
export const translations = (options: FieldOptions = {}): FieldDefinition =>
  json({
    ...CODE,
    shape: 'object',
    note: 'The name in other languages, by language: ms, fr.',
    ...options,
  });

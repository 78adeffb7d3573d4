import { inject, type InjectionKey, provide, type Ref } from 'vue';
import type { Place } from '../language/when.ts';
import type { FieldOfStudio } from './studio-field.ts';

export type SaveAnswer =
  /** `stored` is what the server made of it. */
  | { kind: 'saved'; stored: unknown }
  | { kind: 'conflict'; current: unknown }
  /** `errors` are the `extensions` of the server's refusals: the Studio's form puts them into words. */
  | { kind: 'refused'; message: string; errors: Record<string, unknown>[] };

/** What the parts of a record's page share. */
export type RecordContext = {
  collection: string;
  id: Ref<string>;
  /** The company's zone, in which all times of the page are. */
  zone: Ref<string>;
  /** The zone for the formats of times: the head of the page names it, once. */
  place: Ref<Place>;
  fieldOf: (field: string) => FieldOfStudio | null;
  /** This person may change the field, as far as the Studio knows; the server has the last word. */
  mayEdit: (field: string) => boolean;
  /** `seen` is the value that the person started from. */
  save: (field: string, seen: unknown, wanted: unknown, label: string) => Promise<SaveAnswer>;
  /** Reads the record again. */
  reload: () => Promise<void> | void;
  /** Says something to whoever listens to the screen. */
  announce: (words: string) => void;
};

const KEY: InjectionKey<RecordContext> = Symbol('record');

export const provideRecord = (context: RecordContext): void => provide(KEY, context);

/** Of the page around; throws outside of one. */
export const useRecord = (): RecordContext => {
  const context = inject(KEY);
  if (!context) throw new Error('A part of a record stands outside of a record page');
  return context;
};

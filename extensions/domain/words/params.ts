/** A name that a row carries in several languages; `name` is the one in which it was written. */
export type Named = {
  name: string;
  translations?: Readonly<Record<string, unknown>> | null;
};

/** What stands for a value in a sentence until the language is known. */
export type Param =
  | string
  | number
  | null
  /** "a, b and c", or with `or`. */
  | { list: readonly Param[]; or?: boolean }
  /** A local date and time. */
  | { instant: string; timeZone: string }
  /** An amount in minor units. */
  | { minor: number; currency: string }
  /** The name of a field of a work order. */
  | { field: string }
  /** A choice by its English label, such as a persona. */
  | { choice: string }
  /** A persona by its code. */
  | { persona: string }
  | Named
  /** Whole sentences, one after the other. */
  | {
      said: readonly { code: string; key?: string; params?: Params; message: string }[];
      by?: string;
    };

export type Params = Readonly<Record<string, Param>>;

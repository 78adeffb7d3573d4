/** The part of html-to-text that we use; it ships no types. */
declare module 'html-to-text' {
  export type Builder = {
    openBlock: (options: { leadingLineBreaks: number }) => void;
    closeBlock: (options: { trailingLineBreaks: number }) => void;
    addLiteral: (text: string) => void;
    addInline: (text: string) => void;
  };
  export type Node = {
    type: string;
    name?: string;
    data?: string;
    attribs?: Record<string, string>;
    children?: readonly Node[];
    parent?: Node | null;
  };
  export type Walk = (children: unknown, builder: Builder) => void;
  export type Formatter = (element: Node, walk: Walk, builder: Builder) => void;
  export const convert: (
    html: string,
    options: {
      wordwrap: number | false;
      limits: { maxInputLength: number; maxDepth: number };
      formatters: Record<string, Formatter>;
      selectors: { selector: string; format?: string; options?: Record<string, unknown> }[];
    },
  ) => string;
}

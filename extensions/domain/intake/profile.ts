import type { MailKind } from './choices.ts';
import type { IntakeErrorCode } from './errors.ts';
import type { Layout } from './teach/layout-type.ts';

/** Days before and after today between which an appointment is believed. */
export type DateWindow = {
  before: number;
  after: number;
  /** Hours of the day between which an appointment is believed; those of the company when absent. */
  earliestHour?: number;
  latestHour?: number;
};

/**
 * A parser profile describes one partner's layout. It is data: plain JSON, kept in
 * `parser_profiles`, written by an admin. Patterns are regular expressions without delimiters.
 */
export type Sign = {
  /** `subject` and `sender` hold for mails; `sheet-name` and `header` for workbooks. */
  where: 'label' | 'text' | 'file-name' | 'sheet-name' | 'header' | 'subject' | 'sender';
  pattern: string;
  weight: number;
  /** Without this sign the form is certainly another one. */
  required?: boolean;
  /** `text` signs: only rows up to this one are looked at. */
  withinRows?: number;
};
export type Recognise = { signs: readonly Sign[]; minimum: number };

/** Rows from one label to the next, so that a label that occurs twice has one meaning in each. */
export type Section = {
  from: readonly string[];
  to: readonly string[];
  /** Only what stands in the column of the `from` label or right of it. */
  rightPart?: boolean;
};

type FieldBase = {
  /** Path in `values`; a path that starts with `$` is a helper and is not kept. */
  field: string;
  omitWhenEmpty?: boolean;
  /** Only as long as an earlier rule gave the field no value. */
  whenEmpty?: boolean;
};
export type ValueRule = FieldBase & {
  kind: 'value';
  /** Tried in order until one has a value. */
  labels: readonly string[];
  /** Instead of the first label with a value: the values of all of them, one on each line. */
  allLabels?: boolean;
  section?: string;
  /** Which of several same labels, from 1. */
  occurrence?: number;
  /**
   * `right`: first run right of the label; `inside`: in the label's own cell, after a colon; or a
   * fixed step from the label.
   */
  place?: 'right' | 'below' | 'inside' | { rows: number; columns: number };
  /** Of a value with several lines only this one, from 1. */
  line?: number;
  /** The first group is the value. */
  extract?: string;
  transform?: string;
  options?: Record<string, unknown>;
  secret?: boolean;
};
export type ConstantRule = FieldBase & { kind: 'constant'; value: unknown };
export type FileNameRule = FieldBase & { kind: 'file-name'; pattern: string; upperCase?: boolean };
export type TextRule = FieldBase & { kind: 'text'; pattern: string; withinRows?: number };
/** A value of a text document: what stands behind a label at the start of a line. */
export type LabelRule = FieldBase & {
  kind: 'value';
  /** Tried in order until one has a value. Blanks and a colon behind a label are free. */
  labels: readonly string[];
  /** Instead of the first label with a value: the first value of each of them. */
  allLabels?: boolean;
  section?: string;
  /** Which of several same labels, from 1. */
  occurrence?: number;
  /**
   * `right`: the rest of the label's line; `below`: the next line; `block`: everything up to the
   * next label that the profile knows.
   */
  place?: 'right' | 'below' | 'block';
  /** Instead of every known label only these end a block. */
  until?: readonly string[];
  /** Stands between the lines of a value; a line break when absent. */
  join?: string;
  /** The first group is the value. */
  extract?: string;
  transform?: string;
  options?: Record<string, unknown>;
  /** A list without what this field holds already. */
  except?: string;
  secret?: boolean;
};
/** A value of a text document: the first group of a pattern, wherever it stands. */
export type PatternRule = FieldBase & {
  kind: 'text';
  pattern: string;
  /** Looked at in this order; the text when absent. */
  where?: readonly ('subject' | 'text' | 'file-name')[];
  section?: string;
  transform?: string;
  options?: Record<string, unknown>;
  secret?: boolean;
};
export type TickRule = FieldBase & {
  kind: 'tick';
  labels: readonly string[];
  /** Word on the form → value. */
  words: Record<string, unknown>;
  /** Where the mark stands beside the word it selects; left when absent. */
  side?: 'left' | 'right';
  /** How many rows from the label's on are looked at; 1 when absent. */
  rows?: number;
};
export type CasesRule = FieldBase & {
  kind: 'cases';
  /** With `doubt` the value is a guess, and a person looks at it. */
  cases: readonly { when: Record<string, string>; value: unknown; doubt?: boolean }[];
  otherwise?: unknown;
};
export type GroupRule = FieldBase & {
  kind: 'group';
  labels: readonly string[];
  section?: string;
  /** Named groups become the members of each entry. */
  split: string;
  /** Entries without this member are left out. */
  needs: string;
  /** Member that gets the position of the label, from 1. */
  number?: string;
  secrets?: readonly string[];
};
export type EquipmentRule = FieldBase & {
  kind: 'equipment';
  section: string;
  yes: string;
  no: string;
  quantity?: string;
  code?: string;
};
export type FieldRule =
  | ValueRule
  | ConstantRule
  | FileNameRule
  | TextRule
  | TickRule
  | CasesRule
  | GroupRule
  | EquipmentRule;

export type Required = { field: string; code: IntakeErrorCode };
export type Check = {
  field: string;
  pattern: string;
  code: IntakeErrorCode;
  severity: 'error' | 'warning';
};
type CommonDefinition = {
  /** What a person clicked on the sample it was taught with; the next version starts from it. */
  taught?: { answers: readonly unknown[]; sheet?: string };
  /** How far labels may stand from where they stood before a person is told; 3 rows, 1 column. */
  drift?: { rows: number; columns: number };
  /**
   * What a document of this layout asks for; `work_order` when absent. A rule with the field
   * `$kind` may say otherwise of one document.
   */
  kind?: MailKind;
  timeZone: string;
  /**
   * Whose telephone numbers are written without their code, ISO 3166 alpha-2; that of the company
   * when absent.
   */
  country?: string;
  /** Days before and after today between which an appointment is believed; the company's when absent. */
  appointmentWindow?: DateWindow;
  /** By order type; `*` holds for every one. */
  required: Record<string, readonly Required[]>;
  checks: readonly Check[];
  /** Fields that are welcome but not needed: the "enrichment" part of the confidence. */
  enrichment: readonly string[];
};
export type FormDefinition = CommonDefinition & {
  ignore?: readonly string[];
  /** Texts that are labels of nothing we read: where a value is empty, they are not taken for it. */
  otherLabels?: readonly string[];
  tick?: string;
  sections?: Record<string, Section>;
  fields: readonly FieldRule[];
};
export type Column = {
  field: string;
  headers: readonly string[];
  transform?: string;
  options?: Record<string, unknown>;
};
/** Patterns over the whole word: of an order that is over, and of one that waits. */
export type RowStates = {
  field: string;
  closed: readonly string[];
  held: readonly string[];
  /** Where it is given, a word of none of the lists is doubted. */
  open?: readonly string[];
};
export type TableDefinition = CommonDefinition & {
  /** The header is looked for in this many first rows. */
  headerWithin: number;
  /** A row with fewer filled cells is a heading or a legend. */
  minimumCells: number;
  columns: readonly Column[];
  /** Where the appointment comes from; the sheet's name gives the day when the row has none. */
  appointment: {
    field: string;
    date: string;
    time?: string;
    formats: readonly string[];
    timeFormats: readonly string[];
    sheetNameFormats: readonly string[];
  };
  constants: Record<string, unknown>;
  /** What the words of the partner's own status mean; the usual ones of the field `status` when absent. */
  states?: RowStates;
  cases: readonly CasesRule[];
  /** Two rows that agree in these are the same order. */
  duplicateKey: readonly string[];
};
export type TextFieldRule =
  | LabelRule
  | PatternRule
  | ConstantRule
  | FileNameRule
  | CasesRule
  | GroupRule;
export type TextDefinition = CommonDefinition & {
  /** Patterns over the whole text; from the first place that one of them fits nothing is read. */
  cutAt?: readonly string[];
  /** Of an answer only what its sender wrote himself: no quoted mail, no signature. */
  ownWordsOnly?: boolean;
  /** Labels that no rule asks for but that end a block. */
  otherLabels?: readonly string[];
  sections?: Record<string, Section>;
  fields: readonly TextFieldRule[];
};
type ProfileHead = {
  code: string;
  name: string;
  version: number;
  priority: number;
  partnerGroup: string | null;
  partner: string | null;
  autoApprove: boolean;
  /** Where its labels stood when it was activated. */
  layout?: Layout | null;
  recognise: Recognise;
};
export type FormProfile = ProfileHead & { family: 'form'; definition: FormDefinition };
export type TableProfile = ProfileHead & { family: 'table'; definition: TableDefinition };
export type TextProfile = ProfileHead & { family: 'text'; definition: TextDefinition };
export type ParserProfile = FormProfile | TableProfile | TextProfile;

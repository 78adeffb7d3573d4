export { answerTable, type Answered, type Cell } from './answer-table.ts';
export { checkDefinition, checkDraft } from './check-definition.ts';
export { isEmptyAnswer } from './check-value.ts';
export {
  ANSWER_STATUSES,
  type AnswerStatus,
  FIELD_KINDS,
  type FieldKind,
  USE_KINDS,
  type UseKind,
  VERSION_STATUSES,
  type VersionStatus,
} from './choices.ts';
export { compareVersions, type FieldChange } from './compare-versions.ts';
export {
  type AnswerRow,
  type Answers,
  type FormDefinition,
  type FormField,
  type FormOption,
  isAnswerable,
  MOST_PHOTOS,
  MOST_ROWS,
  MOST_STARS,
  noteKey,
} from './definition.ts';
export { type Filled, type FilledForm, fillForm, flatItems } from './fill.ts';
export { formGuards, type OpenForm } from './guards.ts';
export { keyFrom } from './new-key.ts';
export {
  type FormMessageKey,
  type FormProblem,
  nameOfField,
  problemWords,
  saidOf,
} from './problem.ts';
export { answerText, labelIn, type ShowIn } from './show-answer.ts';
export {
  type Comparison,
  COMPARISONS,
  type Operand,
  type RuleLine,
  ruleOf,
  type SimpleRule,
  simpleRuleOf,
  type SimpleSum,
  simpleSumOf,
  type Sum,
  sumLogic,
  SUMS,
} from './simple-rule.ts';
export { picturesIn, type TypedValue, typedValues } from './typed-values.ts';
export {
  addField,
  allFields,
  changeField,
  copyField,
  dropField,
  fieldAt,
  type FieldPath,
  moveField,
  rekeyField,
  removeField,
  samePath,
} from './edit-fields.ts';

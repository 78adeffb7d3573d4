export { choiceWords, inWords, instantWords, listWords, nameIn, type Worded } from './in-words.ts';
export { fieldWords } from './fields.ts';
export {
  acceptedLanguage,
  type Language,
  languageOf,
  LANGUAGES,
  LOCALES,
  type Text,
} from './languages.ts';
export { ASK_LABELS, type AskName, isMessageKey, type MessageKey } from './messages/index.ts';
export type { Named, Param, Params } from './params.ts';
export { codeOf, type Said, say } from './say.ts';
export { needsWords, wordAnswer } from './word-answer.ts';
export { documentWords } from './documents.ts';
export { recognise } from './recognise.ts';
export { formMessages } from './messages/forms.ts';
export { notReadMessages } from './messages/not-read.ts';
export { readingMessages } from './messages/reading.ts';

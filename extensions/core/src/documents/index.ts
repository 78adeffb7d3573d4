export { encodingIn } from './formats/encoding-in.ts';
export { isMailName, mayStream } from './file-kind.ts';
export { READ_LIMITS, type ReadLimits } from './limits.ts';
export { fieldsOf, mailHeadersOf } from './mail-headers.ts';
export type { OnPart, Outcome } from './thread/answer-of.ts';
export type { ThreadRequest } from './thread/messages.ts';
export { createSharedThread, type Question } from './thread/shared.ts';
export { fromFirstField } from './mail-start.ts';

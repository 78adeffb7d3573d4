export { postMessage } from './post-message.ts';
export {
  type AnsweredThread,
  answeredThread,
  noteUndelivered,
  receiveAnswer,
} from './receive-answer.ts';

export * from './approval-words.ts';
export * from './own-words.ts';
export * from './read-reply.ts';
export * from './reply-date.ts';

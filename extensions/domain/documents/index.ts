export * from './document.ts';
export * from './errors.ts';
export * from './grid.ts';
export * from './mask-text.ts';
export * from './opened-mail.ts';
export * from './own-words.ts';
export * from './preview.ts';
export * from './sheet.ts';

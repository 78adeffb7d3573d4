import { defineTopic } from '../platform/topics.ts';

/** Mails a message to the client. */
export const mailMessage = defineTopic<{ message: string }>('messages.mail-message');

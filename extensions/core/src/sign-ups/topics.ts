import { defineTopic } from '../platform/topics.ts';

/** Print the agreement of a sign-up as it stands. */
export const printAgreement = defineTopic<{ signUp: string; key: string }>('sign-ups.print');
/** Mail a code, sealed. */
export const mailCode = defineTopic<{ signUp: string; code: string }>('sign-ups.mail-code');
/** Mail the link by which the order goes on elsewhere, sealed. */
export const mailResume = defineTopic<{ signUp: string; secret: string }>('sign-ups.mail-resume');
/** Mail the signed agreement. */
export const mailCopy = defineTopic<{ signUp: string }>('sign-ups.mail-copy');
/** Say of holds whose time is over that it is. */
export const tidyHolds = defineTopic<Record<string, never>>('sign-ups.tidy');

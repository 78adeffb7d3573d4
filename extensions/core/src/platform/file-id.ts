import { v5 } from 'uuid';

const NAMESPACE = '6f6a2c3e-6d1f-5b8e-9c55-2b7d4c1a9e10';

/** The same purpose gives the same file id, so a repeated job replaces its file. */
export const fileIdFor = (purpose: string): string => v5(purpose, NAMESPACE);

import type { Answer } from '../../../../../../packages/client/src/index.ts';

export type TechnicianData = Answer<'get', `/technicians/${string}/page`>;
export type Figures = NonNullable<TechnicianData['figures']>;

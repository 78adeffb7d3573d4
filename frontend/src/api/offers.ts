import type { Answer } from '../../../packages/client/src/index.ts';
import { api } from './client.ts';

type Offers = Answer<'get', '/field/offers'>;
export type FieldOffer = Offers['offers'][number];

export const loadOffers = (): Promise<Offers> => api.get('/field/offers');

/** @throws ApiError when somebody else was first, or the offer is over */
export const answerOffer = (id: string, verb: 'accept' | 'decline'): Promise<unknown> =>
  api.post(`/field/offers/${id}/${verb}`);

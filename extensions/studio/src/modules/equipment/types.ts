import type { Answer } from '../../../../../packages/client/src/index.ts';

export const SHOWS = ['all', 'overdue', 'soon', 'out', 'late', 'down', 'retired'] as const;
export type Show = (typeof SHOWS)[number];

export type EquipmentList = Answer<'get', '/equipment'>;
export type ListedPiece = EquipmentList['rows'][number];

export type PieceData = Answer<'get', `/equipment/${string}/page`>;
export type Overdue = Answer<'get', `/equipment/${string}`>['overdue'][number];
export type Service = PieceData['services'][number];
export type Meter = PieceData['meters'][number];
export type Reading = Meter['readings'][number];
export type Booking = PieceData['bookings'][number];
export type Checkout = PieceData['checkouts'][number];
export type PieceDocument = PieceData['documents'][number];
export type Downtime = PieceData['downtimes'][number];

export type Plan = Answer<'get', `/maintenance/plans/${string}`>;
export type PlanDate = Plan['dates'][number];
export type Label = Answer<'post', '/equipment/labels'>['labels'][number];
export type CalendarBooking = Answer<'get', '/equipment/calendar'>['bookings'][number];

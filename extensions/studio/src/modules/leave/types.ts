import type { Answer } from '../../../../../packages/client/src/index.ts';

export type Mine = Answer<'get', '/leave/mine'>;
export type OwnType = Mine['types'][number];
export type Balance = OwnType['balance'];
export type Request = Mine['requests'][number];
export type Preview = Answer<'get', '/leave/preview'>;
export type Collision = Preview['collisions'][number];
export type ToDecide = Answer<'get', '/leave/requests'>['requests'][number];
export type Team = Answer<'get', '/leave/team'>;
export type Person = Team['people'][number];
export type LedgerLine = Answer<'get', `/leave/people/${string}/ledger`>['lines'][number];
export type KeptType = Answer<'get', '/leave/types'>['types'][number];
export type TypeForm = Omit<KeptType, 'id' | 'version'>;
export type Asked = Answer<'post', '/leave/requests'>;

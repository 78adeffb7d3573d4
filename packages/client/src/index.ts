export {
  type Client,
  type CommandOptions,
  createClient,
  headersOf,
  type Send,
  type Sent,
} from './client.ts';
export { connect, type Connection, FieldwrightError } from './fetch.ts';
export type { Answer, Body, Method, PathOf, Query } from './routes.ts';
export type { paths } from './generated/routes.ts';
export type * from './generated/sdk-schema.ts';

import type { Db } from './database.ts';

/** The applier's own tables live in a schema that Directus does not look into. */
const TABLES = `
create schema if not exists fieldwright;

create table if not exists fieldwright.migrations (
  name text primary key,
  phase text not null,
  hash text not null,
  applied_at timestamptz not null default now()
);

create table if not exists fieldwright.routines (
  name text primary key,
  hash text not null,
  applied_at timestamptz not null default now()
);

create table if not exists fieldwright.derived_objects (
  name text primary key,
  kind text not null,
  table_name text not null,
  hash text not null,
  applied_at timestamptz not null default now()
);

create table if not exists fieldwright.applied_manifest (
  id bigint generated always as identity primary key,
  status text not null check (status in ('applying', 'applied')),
  model_hash text not null,
  live_hash text,
  manifest jsonb not null,
  created_at timestamptz not null default now(),
  applied_at timestamptz
);

create table if not exists fieldwright.studio_defaults (
  name text primary key,
  hash text not null
);

create table if not exists fieldwright.structure_record (
  kind text not null,
  table_name text not null,
  name text not null,
  definition text not null,
  primary key (kind, table_name, name)
);

create table if not exists fieldwright.suspended_triggers (
  id bigint generated always as identity primary key,
  definition text not null
);
`;

export const createTechnicalTables = async (db: Db): Promise<void> => {
  await db.query(TABLES);
};

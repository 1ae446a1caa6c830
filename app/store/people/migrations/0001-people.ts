/** Accounts, sign-ins, organisations, roles and invitations. `identity` and `verification` are the sign-in library's own. */
export const people = `
create table person (
  id text collate "C" primary key, name text not null, email text not null unique, email_verified boolean not null, image text,
  created_at timestamptz not null, updated_at timestamptz not null
);
create table session (
  id text collate "C" primary key, token text collate "C" not null unique,
  person_id text collate "C" not null references person on delete cascade,
  expires_at timestamptz not null, created_at timestamptz not null, updated_at timestamptz not null, user_agent text, ip_address text
);
create index session_person on session (person_id);
create table identity (
  id text collate "C" primary key, subject text not null, provider text not null,
  person_id text collate "C" not null references person on delete cascade,
  access_token text, refresh_token text, id_token text, access_token_expires_at timestamptz, refresh_token_expires_at timestamptz,
  scope text, password text, created_at timestamptz not null, updated_at timestamptz not null, unique (provider, subject)
);
create index identity_person on identity (person_id);
create table verification (
  id text collate "C" primary key, identifier text not null, value text not null, expires_at timestamptz not null,
  created_at timestamptz not null, updated_at timestamptz not null
);
create index verification_identifier on verification (identifier);
create table organisation (id text collate "C" primary key, name text not null unique, created_at timestamptz not null);
create table membership (
  id text collate "C" primary key, person_id text collate "C" not null references person on delete cascade,
  organisation_id text collate "C" not null references organisation, role text not null, scope text not null, scope_id text collate "C",
  since timestamptz not null, ended_at timestamptz, check (role in ('contributor', 'evaluator', 'manager', 'moderator', 'administrator')),
  check (scope in ('register', 'programme', 'project') and (scope = 'register') = (scope_id is null))
);
create index membership_person on membership (person_id);
create index membership_scope on membership (scope, scope_id);
create table invitation (
  id text collate "C" primary key, email text not null, token_hash text collate "C" not null unique,
  organisation_id text collate "C" not null references organisation, role text not null, scope text not null, scope_id text collate "C",
  invited_by text collate "C" references person on delete set null, created_at timestamptz not null, expires_at timestamptz not null,
  used_at timestamptz, withdrawn_at timestamptz, check (role in ('contributor', 'evaluator', 'manager', 'moderator', 'administrator')),
  check (scope in ('register', 'programme', 'project') and (scope = 'register') = (scope_id is null))
);
create table access (
  id bigint generated always as identity primary key, person_id text collate "C" not null references person on delete cascade,
  at timestamptz not null, what text not null, detail text
);
create index access_person on access (person_id, id);
create table tried (key text collate "C" primary key, times integer not null, until timestamptz not null);
create table secret ("only" boolean primary key default true check ("only"), value bytea not null);
`

/** Tokens by which programs write in a person's name, and webhooks by which programs are told. */
export const tokens = `
create table token (
  id text collate "C" primary key, person_id text collate "C" not null references person on delete cascade, name text not null,
  token_hash text collate "C" not null unique, deeds text[] not null, created_at timestamptz not null, expires_at timestamptz not null,
  used_at timestamptz, withdrawn_at timestamptz
);
create index token_person on token (person_id);
create table token_role (
  token_id text collate "C" not null references token on delete cascade,
  membership_id text collate "C" not null references membership on delete cascade, primary key (token_id, membership_id)
);
create index token_role_membership on token_role (membership_id);
create table webhook (
  id text collate "C" primary key, person_id text collate "C" not null references person on delete cascade, address text not null,
  secret bytea not null, scope text not null, scope_id text collate "C", kinds text[] not null, after_sequence bigint not null,
  created_at timestamptz not null, paused_at timestamptz, paused_because text, failing_since timestamptz,
  check (scope in ('register', 'programme', 'project') and (scope = 'register') = (scope_id is null)),
  check ((paused_at is null) = (paused_because is null)),
  check (paused_because in ('by-hand', 'failing', 'role-ended'))
);
create index webhook_person on webhook (person_id);
create table delivery (
  id text collate "C" primary key, webhook_id text collate "C" not null references webhook on delete cascade, sequence bigint,
  state text not null check (state in ('waiting', 'delivered', 'failed')), tries integer not null default 0,
  created_at timestamptz not null, next_try_at timestamptz, tried_at timestamptz, told text, unique (webhook_id, sequence),
  check ((state = 'waiting') = (next_try_at is not null))
);
create index delivery_due on delivery (next_try_at) where state = 'waiting';
create index delivery_webhook on delivery (webhook_id, created_at);
`
